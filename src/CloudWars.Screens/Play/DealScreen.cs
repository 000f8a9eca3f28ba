using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>One negotiation in full: every leg, what it is worth to both sides as far as can be known, the answers.</summary>
internal sealed class DealScreen(GameFlow flow, int number) : IScreen
{
    private DealView? Deal => flow.Desk.View.Deals.FirstOrDefault(d => d.Number == number);

    public IReadOnlyList<KeyHint> Hints => [.. Actions().Skip(1).Select(a => new KeyHint(a.Key.ToString(), a.Label)), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        SeatDesk desk = flow.Desk;
        if (Deal is not { } deal)
        {
            return new Sheet("These talks are over.");
        }

        return Stack.Spaced(
            new Sheet().Add(DealText.Title(desk, deal)),
            Stack.Of(SheetAppraisal.Draw(desk, deal.Sheet, context), new Sheet(ZoneSheet.Verdict(desk, deal.Sheet, context.Glyphs).Truncate(context.Width))),
            deal.MustAnswer ? ForecastSheet.Draw(desk, flow.Forecasts.Of(desk, number), context) : new Sheet(),
            Wrap.Words(DealText.Footnote(desk, deal), context.Width),
            ActionBar.Draw(context, Actions()));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.IsText && key.Char is >= '1' and <= '9')
        {
            flow.GoTo(key.Char.Value - '1');
            return true;
        }

        PageAction? action = key.IsText ? Actions().FirstOrDefault(a => key.Is(a.Key)) : null;
        if (action is null)
        {
            return false;
        }

        OnChosen(action.Target);
        return true;
    }

    public void OnChosen(string target)
    {
        flow.Stage.Pop();
        if (Deal is { } deal && target != "back")
        {
            DealAnswers.Give(flow, deal, target);
        }
    }

    private List<PageAction> Actions()
    {
        // Back comes first: whoever presses Enter twice has not meant to sign.
        List<PageAction> actions = [new('b', "back", "back")];
        if (Deal is { MustAnswer: true })
        {
            actions.AddRange([new('a', "accept", "accept"), new('c', "counter", "counter"), new('d', "decline", "decline")]);
        }

        if (Deal is { MayWithdraw: true })
        {
            actions.Add(new('w', "withdraw", "withdraw"));
        }

        return actions;
    }
}
