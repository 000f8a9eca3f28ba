using CloudWars.Core.Deals.Appraising;
using CloudWars.Core.Views;

namespace CloudWars.Core.Deals;

/// <summary>
/// What a term sheet is worth to one side as far as a seat can know: closed forms, no play-outs, own figures exact and the
/// other side's as estimates. Screens show it under the composer, AI players start from it. It is an opinion, not a rule:
/// nothing in a quarter reads it but the answer of a chip maker without a chair.
/// </summary>
public static class Appraisal
{
    /// <summary>The worth of each leg of <paramref name="sheet"/> to <paramref name="side"/>, one of its two parties.</summary>
    /// <param name="view">Whose eyes.</param>
    /// <param name="sheet">What is on the table.</param>
    /// <param name="side">The company it is valued for.</param>
    /// <param name="inWords">Whether reasons are wanted; without them they are empty, and a sheet is weighed in half the time.</param>
    public static SheetWorth Of(SeatView view, TermSheet sheet, string side, bool inWords = true)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sheet);
        Vantage vantage = new(view, sheet, side, inWords);
        LegWorth[] legs = new LegWorth[sheet.Legs.Count];
        for (int i = 0; i < legs.Length; i++)
        {
            legs[i] = Worth(vantage, sheet.Legs[i]);
        }

        return new SheetWorth(side, legs);
    }

    private static LegWorth Worth(Vantage vantage, Leg leg) => leg switch
    {
        EquityLeg equity => EquityWorth.Of(vantage, equity),
        ComputeLeg compute => ComputeWorth.Of(vantage, compute),
        AdoptionLeg adoption => AdoptionWorth.Of(vantage, adoption),
        ExclusivityLeg exclusivity => ExclusivityWorth.Of(vantage, exclusivity),
        WarrantLeg warrants => WarrantWorth.Of(vantage, warrants),
        LoanLeg loan => LoanWorth.Of(vantage, loan),
        _ => vantage.Around(leg, 0, 0, $"no opinion"),
    };
}
