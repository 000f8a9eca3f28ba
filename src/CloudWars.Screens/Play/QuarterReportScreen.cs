using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>After every quarter: why the value moved, what the money did, what counted. Enter goes to the next quarter.</summary>
internal sealed class QuarterReportScreen : IScreen
{
    private readonly GameFlow _flow;
    private readonly Action _after;

    /// <summary>Taken once: when the game is over or answers are asked for, the report stays the one of its quarter.</summary>
    private readonly SeatDesk _desk;
    private readonly FigureCursor _cursor;

    public QuarterReportScreen(GameFlow flow, Action after)
    {
        (_flow, _after) = (flow, after);
        _desk = flow.Desk;
        _cursor = new FigureCursor(flow.Stage, OnChosen);
    }

    public Line Header => StatusLine.Of(_desk);

    public IReadOnlyList<KeyHint> Hints => _cursor.IsOn ? FigureCursor.Hints : [new("Enter", "go on"), new("e", "explain figures"), new("v", "take the change apart"), new("w", "the whole wire"), new("Up/Down", "scroll")];

    public Sheet Render(DrawingContext context) => _cursor.Draw(QuarterReportSheet.Draw(_desk, context).Blank()
        .Add("Go on", "next").Add("Take the change of value apart", $"why:move:{_desk.View.MyId}").Add("Read the whole wire", "wire"));

    public bool OnKey(KeyPress key)
    {
        if (_cursor.OnKey(key))
        {
            return true;
        }

        if (!_cursor.IsOn && (key.Is(KeyName.Enter) || key.Is(KeyName.Escape)))
        {
            _after();
        }
        else if (key.Is('v'))
        {
            OnChosen("why:move:" + _desk.View.MyId);
        }
        else if (key.Is('w'))
        {
            OnChosen("wire");
        }
        else
        {
            return false;
        }

        return true;
    }

    public bool OnSelected(string target)
    {
        _cursor.Selected(target);
        return false;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "why" or "moved":
                if (FigureScreen.For(_flow.Stage, _flow.Services, _desk, target) is { } screen)
                {
                    _flow.Stage.Push(screen);
                }

                break;
            case "wire":
                _flow.Stage.Push(new MessageScreen(_flow.Stage, $"The wire, {_desk.View.LastQuarterLabel}", c => WireSheet.Draw(_desk.Wire, c)));
                break;
            default:
                _after();
                break;
        }
    }
}
