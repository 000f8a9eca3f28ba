using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>What offers on the table and contracts are about and worth, as far as the seat can know. The subject is the offer's number, the detail a leg's.</summary>
internal static class DealFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("deal-amount", "What the deal is about", Unit.Billions, l => Deal(l)?.Sheet.HeadlineAmount() ?? 0, l => l.Fact("The largest sum in the term sheet: money put in, or all that its compute will cost.")),
        new("deal-worth", "Worth of the deal to you", Unit.Billions, l => Worth(l)?.Mid ?? 0, l => Worth(l) is { } worth
            ? l.Made($"An opinion, leg by leg, between ${worth.Low:0.00}B and ${worth.High:0.00}B: your own figures exactly, the other's as estimates.",
                [.. worth.Legs.Select((_, i) => l.Part("leg-worth", l.Id.Subject, i.ToString()))])
            : l.Fact("These talks are over.")),
        new("leg-worth", "Worth of the leg to you", Unit.Billions, l => Leg(l)?.Mid ?? 0, l => l.Fact(Leg(l) is { } leg ? $"Between ${leg.Low:0.00}B and ${leg.High:0.00}B: {leg.Reason}." : "These talks are over."))
        {
            Called = l => Leg(l) is { } leg ? leg.Leg.Describe(l.Setup) : "A leg of talks that are over",
        },
        new("leak-odds", "Odds of a leak each quarter", Unit.Share, l => Deal(l)?.LeakOdds ?? 0, l => l.Fact($"{l.Rules.LeakOdds * 100:0}% for any open term sheet, more the larger it is.")),
        new("rumoured", "Rumoured amount", Unit.Billions, l => Rumour(l)?.AmountBillions ?? 0, l => l.Fact("What leaked of talks between others: who and about how much, never the terms.")),
    ];

    private static DealView? Deal(Lens l) => int.TryParse(l.Id.Subject, out int number) ? l.View.Deals.FirstOrDefault(d => d.Number == number) : null;

    private static SheetWorth? Worth(Lens l) => Deal(l) is { } deal ? Appraisal.Of(l.View, deal.Sheet, l.View.MyId) : null;

    private static LegWorth? Leg(Lens l) => Worth(l) is { } worth && int.TryParse(l.Id.Detail, out int leg) && leg >= 0 && leg < worth.Legs.Count ? worth.Legs[leg] : null;

    private static Rumour? Rumour(Lens l) => int.TryParse(l.Id.Subject, out int index) && index >= 0 && index < l.View.Rumours.Count ? l.View.Rumours[index] : null;
}
