using CloudWars.Core.Deals;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Talks in words: who wants what from whom, where they stand, what was answered in the draft.</summary>
internal static class DealText
{
    public static bool IsAnswered(SeatDesk desk, int deal) => Answer(desk, deal).Length > 0;

    /// <summary>What the draft answers to an offer; empty when it does not.</summary>
    public static string Answer(SeatDesk desk, int deal)
    {
        foreach (Order order in desk.Draft)
        {
            string answer = order switch
            {
                Accept accept when accept.Deal == deal => "you accept",
                Decline decline when decline.Deal == deal => "you decline",
                Counter counter when counter.Deal == deal => "you counter",
                Withdraw withdraw when withdraw.Deal == deal => "you withdraw",
                _ => "",
            };
            if (answer.Length > 0)
            {
                return answer;
            }
        }

        return "";
    }

    public static Line Title(SeatDesk desk, DealView deal)
    {
        string with = desk.NameOf(deal.Other);
        Line about = deal.Sheet.HeadlineAmount() >= 0.05 ? Line.Of(", ").Add(desk.Figure("deal-amount", deal.Number.ToString())) : Line.Empty;
        Line line = Line.Of($"no. {deal.Number} ", Ink.Muted)
            .Add(deal.Sheet.From == desk.View.MyId ? $"to {with}" : $"from {with}", Ink.Strong).Add(about)
            .Add($"  {Standing(deal)}", deal.MustAnswer ? Ink.Warning : Ink.Muted);
        string answer = Answer(desk, deal.Number);
        return answer.Length == 0 ? line : line.Add($"  {answer}", Ink.Accent);
    }

    public static string Standing(DealView deal) => deal.Stage switch
    {
        DealStage.Offered when deal.MustAnswer => deal.QuartersOpen == 0 ? "your answer, or it lapses" : "awaits your answer",
        DealStage.Offered => "awaits their answer",
        DealStage.Agreed => "agreed, signed at the end of the quarter",
        DealStage.Signed => "signed, closes in the coming quarter",
        DealStage.Closed => "closed",
        _ => "ended",
    };

    /// <summary>Every leg in words, wrapped under each other.</summary>
    /// <param name="deal">The number of the talks whose legs open into what they are worth; null for a draft.</param>
    public static Sheet Legs(SeatDesk desk, TermSheet sheet, DrawingContext context, int? deal = null)
    {
        Sheet legs = new();
        for (int leg = 0; leg < sheet.Legs.Count; leg++)
        {
            Line terms = sheet.Legs[leg].Describe(desk.View.Setup);
            Sheet words = Wrap.Words(deal is { } number ? terms.Asking(DeskFigures.Target(new("leg-worth", number.ToString(), leg.ToString()))) : terms, context.Width - 4);
            for (int i = 0; i < words.Height; i++)
            {
                legs.Add(Line.Of(i == 0 ? $"  {context.Glyphs.Bullet} " : "    ", Ink.Muted).Add(words.Lines[i]));
            }
        }

        return legs;
    }

    /// <summary>What else there is to know about open talks.</summary>
    public static Line Footnote(SeatDesk desk, DealView deal)
    {
        Line leaked = deal.Leaked ? "It has leaked." : Line.Of("Odds of a leak each quarter: ").Add(desk.Figure("leak-odds", deal.Number.ToString(), text: v => Show.Percent(v, 0))).Add(".");
        string open = deal.Stage == DealStage.Offered ? $" Open for {Counted.Of(deal.QuartersOpen + 1, "quarter")} with this one." : "";
        string counters = deal.Counters > 0 ? $" Countered {Counted.Of(deal.Counters, "time")}." : "";
        return leaked.Add(open + counters).WithInk(Ink.Muted);
    }
}
