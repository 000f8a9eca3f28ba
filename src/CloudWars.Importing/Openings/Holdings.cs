using CloudWars.Articles.Facts;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>The stakes and valuations that the article states; they go before the catalogue's.</summary>
internal static class Holdings
{
    /// <summary>A talked-of value further from today's than this would let the opening price jump to it.</summary>
    private const double Far = 2;

    /// <summary>Today no company is worth so many times more or less than the catalogue says: the sentence means another one.</summary>
    private const double Doubtful = 5;

    /// <summary>Years from the catalogue's in which "today" is meant.</summary>
    private const int Nearby = 1;

    /// <summary>Percent of a company that the rules let another one hold.</summary>
    private static readonly double Most = Math.Round(100 * Core.World.Rules.Standard.StakeLimit, 2);

    public static void Take(DraftWorld world, FactSheet sheet)
    {
        foreach (Taken<StakeFact> stake in sheet.Stakes.Where(s => s.Accepted && world.Has(s.Fact.Holder) && world.Has(s.Fact.Of) && s.Fact.Holder != s.Fact.Of))
        {
            Take(world, stake);
        }

        foreach (Taken<ValuationFact> valuation in sheet.Valuations.Where(v => v.Accepted && world.Has(v.Fact.Of)))
        {
            Take(world, valuation, sheet);
        }
    }

    private static void Take(DraftWorld world, Taken<StakeFact> stake)
    {
        int at = world.Stakes.FindIndex(s => s.Holder == stake.Fact.Holder && s.Of == stake.Fact.Of);
        double left = 98 - world.Stakes.Where((s, i) => s.Of == stake.Fact.Of && i != at).Sum(s => s.Percent!.Value);
        double room = Math.Min(left, Most);
        double percent = (double)stake.Fact.Percent;
        if (percent is < 0.001 or > 100 || room < 0.1)
        {
            world.Notes.Add($"Not used: {FactWords.Stake(stake.Fact, world.NameOf)}; with it more than all of {world.NameOf(stake.Fact.Of)} would be held.");
            return;
        }

        StakePart part = new()
        {
            Holder = stake.Fact.Holder,
            Of = stake.Fact.Of,
            Percent = percent <= room
                ? Figure.Read(percent, stake.Source)
                : Figure.Assumed(room, $"the article's {percent:0.##}% would be more than {(left < Most ? "is left" : "the rules let one company hold of another")}{(stake.Source is { } source ? $": {source}" : "")}"),
        };
        if (at >= 0)
        {
            world.Stakes[at] = part;
        }
        else
        {
            world.Stakes.Add(part);
        }
    }

    private static void Take(DraftWorld world, Taken<ValuationFact> valuation, FactSheet sheet)
    {
        string id = valuation.Fact.Of;
        CompanyPart company = world.Companies[id];
        double said = (double)valuation.Fact.UsdBillions;
        double now = company.MarketValue!.Value;
        bool talked = sheet.Deals.Any(d => d.Accepted && d.Fact.Receiver == id && d.Fact.Status is "talks" or "rumoured" && d.Fact.Type is "equity" or "secondary");
        if (said is < 0.1 or > 20_000 || !WorldCatalogue.Bundled.Knows(id))
        {
            // The profile of a company that nobody knows was made for its value.
            return;
        }

        bool today = sheet.Date is not { } date || Math.Abs(date.Year - WorldCatalogue.Bundled.Start.Year!.Value) <= Nearby;
        if (today && !valuation.Edited && (said > now * Doubtful || said < now / Doubtful))
        {
            world.Notes.Add($"Not used: {FactWords.Valuation(valuation.Fact, world.NameOf)}. The catalogue has {FactWords.Billions((decimal)Figure.Round(now))}, too far from it to be the same company; change the fact in the review if it is right.");
            return;
        }

        if (!talked || said > now * Far || said < now / Far)
        {
            world.Change(id, c => c with { MarketValue = Figure.Read(said, valuation.Source) });
        }
        else
        {
            world.Notes.Add($"{FactWords.Valuation(valuation.Fact, world.NameOf)} in the article is what the deal would bring; the game opens at {FactWords.Billions((decimal)Figure.Round(now))}.");
        }
    }
}
