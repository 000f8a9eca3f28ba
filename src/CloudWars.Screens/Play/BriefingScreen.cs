using CloudWars.Core.Numbers;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Before the first quarter: what is going on, who you are, what to do first.</summary>
internal sealed class BriefingScreen(GameSession session, string reader, Action after) : IScreen
{
    public Line Header => Line.Of(session.Setup.Title, Ink.Title).Add($"  {session.Setup.Start.Label(1)}, {Counted.Of(session.Setup.Quarters, "quarter")}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "begin"), new("Up/Down", "scroll")];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = MarkdownSheet.Draw(session.Setup.Briefing, context);
        sheet.Blank();
        foreach (string company in session.Owners)
        {
            sheet.Append(Wrap.Words(Line.Of(session.Owners.Count == 1 ? "You are " : "Played by people: ", Ink.Heading).Add(session.CompanyName(company), Ink.Strong)
                .Add(". " + session.Desk(company).Me.Setup.Blurb), context.Width));
        }

        if (session.Owners.Count == 1)
        {
            FirstSteps(sheet, context);
        }

        return sheet.Blank().Add("Begin", "begin");
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Enter) || key.Is(KeyName.Escape))
        {
            after();
            return true;
        }

        return false;
    }

    public void OnChosen(string target) => after();

    private void FirstSteps(Sheet sheet, DrawingContext context)
    {
        SeatDesk desk = session.Desk(reader);
        sheet.Blank().Add("What to do first", Ink.Heading);
        foreach (Decision decision in Decisions.Of(desk).Take(4))
        {
            sheet.Append(Wrap.Words(Line.Of($"{decision.Key} ", Ink.Key).Add(decision.Text), context.Width));
        }

        sheet.Append(Wrap.Words("The first page lists these again; Enter on one goes there. 'f' fills in sensible orders, F5 commits the quarter, '?' explains every page.", context.Width, Ink.Muted));
        foreach (string goal in session.Setup.Goals.Where(g => g.Company == reader).Select(g => g.Text))
        {
            sheet.Append(Wrap.Words(Line.Of("Goal: ", Ink.Accent).Add(goal), context.Width));
        }
    }
}
