using CloudWars.Core.Deals;
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
        double amount = deal.Sheet.HeadlineAmount();
        string about = amount >= 0.05 ? $", {Show.Billions(amount)}" : "";
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
    public static Sheet Legs(SeatDesk desk, TermSheet sheet, DrawingContext context)
    {
        Sheet legs = new();
        foreach (Leg leg in sheet.Legs)
        {
            Sheet words = Wrap.Words(leg.Describe(desk.View.Setup), context.Width - 4);
            for (int i = 0; i < words.Height; i++)
            {
                legs.Add(Line.Of(i == 0 ? $"  {context.Glyphs.Bullet} " : "    ", Ink.Muted).Add(words.Lines[i]));
            }
        }

        return legs;
    }

    /// <summary>What else there is to know about open talks.</summary>
    public static string Footnote(DealView deal)
    {
        string leaked = deal.Leaked ? "It has leaked." : $"Odds of a leak each quarter: {Show.Percent(deal.LeakOdds, 0)}.";
        string open = deal.Stage == DealStage.Offered ? $" Open for {Show.Count(deal.QuartersOpen + 1, "quarter")} with this one." : "";
        string counters = deal.Counters > 0 ? $" Countered {Show.Count(deal.Counters, "time")}." : "";
        return leaked + open + counters;
    }
}
