using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Advice: sensible orders one by one, each with its reason; Enter takes one, 'a' takes all that are left.</summary>
internal sealed class SuggestionScreen(GameFlow flow) : IScreen
{
    public Line Header => StatusLine.Of(flow.Desk);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "take it"), new("a", "take all"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        SeatDesk desk = flow.Desk;
        IReadOnlyList<Suggestion> left = Suggestions.Of(desk);
        Sheet sheet = new Sheet().Add($"Advice for {desk.View.QuarterLabel}", Ink.Title)
            .Append(Wrap.Words(left.Count > 0 ? "Take what convinces you. What you take stands on page 9, where it can be changed and taken back." : "Nothing more to advise. F5 commits the quarter.", context.Width, Ink.Muted));
        for (int i = 0; i < left.Count; i++)
        {
            sheet.Blank();
            Sheet words = Wrap.Words(Line.Of(context.Glyphs.Pointer + " ", Ink.Key).Add(OrderCatalog.KindOf(left[i].Order).Describe(desk.View.Setup, left[i].Order), Ink.Strong), context.Width);
            for (int row = 0; row < words.Height; row++)
            {
                _ = row == 0 ? sheet.Add(words.Lines[row], $"take:{i}") : sheet.Add(words.Lines[row]);
            }

            sheet.Append(new Sheet(Wrap.Words(left[i].Why, context.Width - 4).Lines.Select(line => Line.Of("    ").Add(line))));
        }

        return left.Count > 1 ? sheet.Blank().Add("Take all", "all") : sheet;
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('a'))
        {
            OnChosen("all");
        }
        else if (key.Is(KeyName.F5))
        {
            flow.AskToCommit();
        }
        else if (key.IsText && key.Char is >= '1' and <= '9')
        {
            flow.GoTo(key.Char.Value - '1');
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        if (FigureScreen.For(flow.Stage, flow.Services, flow.Desk, target) is { } figure)
        {
            flow.Stage.Push(figure);
            return;
        }

        IReadOnlyList<Suggestion> left = Suggestions.Of(flow.Desk);
        int index = Targets.Number(target);
        foreach (Suggestion suggestion in target == "all" ? left : left.Skip(index).Take(index >= 0 ? 1 : 0))
        {
            if (flow.Session.Draft(flow.Seat).Put(flow.Desk.View, suggestion.Order) is { } refusal)
            {
                flow.Stage.Say(Line.Of(refusal.Why, Ink.Warning));
            }
        }
    }
}
