using CloudWars.Core.Scoring;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The end of the game: ranking, charts, everybody's turning quarters, what happened in reality. The secrets are over, so all may look.</summary>
internal sealed class EndScreen(GameFlow flow, IReadOnlyList<Standing> standings) : IScreen
{
    private const string InReality = "In reality";

    private static readonly string[] Always = ["Ranking", "Value chart", "Return chart", "Turning quarters"];

    private static readonly MarketPage Market = new();

    private int _part;

    public Line Header => Line.Of(flow.Session.Setup.Title, Ink.Title).Add("  The end", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Left/Right", "part"), new("Enter", "title screen"), new("Up/Down", "scroll")];

    /// <summary>A scenario from the future has no epilogue yet.</summary>
    private string[] Parts => flow.Session.Setup.Epilogue.Length > 0 ? [.. Always, InReality] : Always;

    private IReadOnlyList<string> Readers => flow.Session.People.Count > 0 ? flow.Session.People : [standings[0].Company];

    public Sheet Render(DrawingContext context)
    {
        SeatDesk desk = flow.Session.Desk(Readers[0]);
        Sheet body = _part switch
        {
            0 => EndSheet.Ranking(desk, standings, flow.Session.People, context),
            3 => Stack.Spaced(Readers.Select(company => EndSheet.TurningQuarters(flow.Session.Desk(company), context))),
            4 => MarkdownSheet.Draw(flow.Session.Setup.Epilogue, context),
            _ => Market.Draw(desk, _part, context with { Height = context.Height - 2 }),
        };
        return Stack.Of(PartStrip.Draw(Parts, _part, context), body, new Sheet().Blank().Add("To the title screen", "title"));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Right) || key.Is(KeyName.Tab))
        {
            _part = (_part + 1) % Parts.Length;
        }
        else if (key.Is(KeyName.Left) || key.Is(KeyName.BackTab))
        {
            _part = (_part + Parts.Length - 1) % Parts.Length;
        }
        else if (key.Is(KeyName.Enter) || key.Is(KeyName.Escape))
        {
            flow.ToTitle();
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        if (target == "title")
        {
            flow.ToTitle();
        }
        else
        {
            _part = Math.Max(0, Targets.Number(target));
        }
    }
}
