using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Everything this seat knows about one company, and a term sheet to it one key away.</summary>
internal sealed class DossierScreen : IScreen
{
    private readonly GameFlow _flow;
    private readonly string _company;
    private readonly DeskActions _actions;
    private readonly FigureCursor _cursor;

    public DossierScreen(GameFlow flow, string company, DeskActions actions)
    {
        (_flow, _company, _actions) = (flow, company, actions);
        _cursor = new FigureCursor(flow.Stage, actions.Choose);
    }

    public IReadOnlyList<KeyHint> Hints => _cursor.IsOn ? FigureCursor.Hints : [.. MayTalk ? [new KeyHint("n", "term sheet to it")] : Array.Empty<KeyHint>(), new("e", "explain figures"), new("Esc", "back")];

    private bool MayTalk => !_flow.Desk.Answering && !_flow.Desk.View.DealsFrozen && _flow.Desk.View.Partners.Any(p => p.Id == _company);

    public Sheet Render(DrawingContext context) => _cursor.Draw(Dossier.Draw(_flow.Desk, _company, context));

    public bool OnKey(KeyPress key)
    {
        if (_cursor.OnKey(key))
        {
            return true;
        }

        if (key.Is('n') && MayTalk)
        {
            _flow.Stage.Push(new ComposerScreen(_flow, _company, []));
        }
        else if (key.IsText && key.Char is >= '1' and <= '9')
        {
            _flow.GoTo(key.Char.Value - '1');
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

    public void OnChosen(string target) => _actions.Choose(target);
}
