using System.Globalization;
using CloudWars.Articles.Facts;
using CloudWars.Importing.Casting;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Openings;
using CloudWars.Importing.Themes;
using CloudWars.Importing.Writing;
using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing;

/// <summary>
/// From facts to a scenario, step by step: who plays, what the catalogue knows of them, the article's stakes, deals and
/// themes on top, then what is needed so that it can be played. The same facts and choices give the same bytes.
/// </summary>
public static class ScenarioDrafter
{
    private const int TitleMax = 70;
    private const string OffersPath = "offers[";

    public static ScenarioDraft Draft(FactSheet sheet, ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(choices);
        Dictionary<Taken<DealFact>, string> refused = [];
        while (true)
        {
            (ScenarioDraft draft, IReadOnlyList<Taken<DealFact>> offered) = Draft(sheet, choices, refused);
            int before = refused.Count;
            foreach (Problem problem in draft.Read().Problems.Where(p => p.Severity == Severity.Error && p.Path.StartsWith(OffersPath, StringComparison.Ordinal)))
            {
                refused.TryAdd(offered[IndexOf(problem.Path)], problem.Message);
            }

            if (refused.Count == before)
            {
                return draft;
            }
        }
    }

    private static int IndexOf(string offer) =>
        int.Parse(offer.AsSpan(OffersPath.Length, offer.IndexOf(']', StringComparison.Ordinal) - OffersPath.Length), CultureInfo.InvariantCulture);

    private static (ScenarioDraft Draft, IReadOnlyList<Taken<DealFact>> Offered) Draft(FactSheet sheet, ImportChoices choices, Dictionary<Taken<DealFact>, string> refused)
    {
        WorldCatalogue catalogue = WorldCatalogue.Bundled;
        Caster caster = new(catalogue, sheet);
        DraftWorld world = new WorldBuilder(catalogue, sheet, caster).Build(caster.Choose(choices.Seats));
        Holdings.Take(world, sheet);
        DealOpener deals = new(world, refused);
        deals.Open(sheet.Deals);
        ThemeBook.Apply(world, sheet);
        Questions.AskTheRest(world);
        CapacitySettler.Settle(world);
        (StartPart start, string date) = Start(sheet, catalogue, world);
        string title = Title(sheet, choices, world);
        return (new ScenarioDraft(Slug.Of(title), File(world, sheet, choices, title, start), new BriefingWriter(world, sheet).Write(title, date), world.Notes), deals.Offered);
    }

    private static ScenarioFile File(DraftWorld world, FactSheet sheet, ImportChoices choices, string title, StartPart start) => new()
    {
        Title = title,
        Summary = Summary(world, sheet),
        Start = start,
        Quarters = choices.Quarters,
        Variants = choices.Quarters > 8 ? new OrderedDictionary<string, VariantPart> { ["short"] = new() { Title = $"{title} (two years)", Quarters = 8 } } : null,
        Market = world.Market,
        Families = world.Families,
        Companies = world.Companies,
        Stakes = world.Stakes.Count > 0 ? world.Stakes : null,
        Contracts = world.Contracts.Count > 0 ? world.Contracts : null,
        Offers = world.Offers.Count > 0 ? world.Offers : null,
        Events = world.Events.Count > 0 ? world.Events : null,
        Goals = world.Goals.Count > 0 ? world.Goals : null,
        Rules = world.Rules.Count > 0 ? world.Rules : null,
    };

    /// <summary>The quarter after the article's date. The catalogue's figures are of one month only, which is said where it differs.</summary>
    private static (StartPart Start, string Words) Start(FactSheet sheet, WorldCatalogue catalogue, DraftWorld world)
    {
        if (sheet.Date is not { } date || date.Year is < 1990 or > 2099)
        {
            world.Notes.Add($"The article has no date; the game starts after {WorldCatalogue.AsOf}, the month of the catalogue.");
            return (catalogue.Start, WorldCatalogue.AsOf);
        }

        int next = (date.Year * 4) + ((date.Month - 1) / 3) + 1;
        StartPart start = new() { Year = next / 4, Quarter = (next % 4) + 1 };
        if (start.Year != catalogue.Start.Year || start.Quarter != catalogue.Start.Quarter)
        {
            world.Notes.Add($"What the article leaves open is filled with figures of {WorldCatalogue.AsOf}, though the article is of {date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.");
        }

        return (start, date.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
    }

    /// <summary>The player's title, the article's, or the deal in a few words.</summary>
    private static string Title(FactSheet sheet, ImportChoices choices, DraftWorld world)
    {
        Taken<DealFact> deal = sheet.Deals.First(d => d.Accepted);
        string own = sheet.Articles[0].Reading.Facts.Title is null ? Capital(News.What(world, new DealInPlay(deal, null, null))) : sheet.Articles[0].Title;
        string title = choices.Title.Length > 0 ? choices.Title : own;
        return title.Length <= TitleMax ? title : title[..(TitleMax - 1)].TrimEnd() + "…";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Summary(DraftWorld world, FactSheet sheet)
    {
        string deal = FactWords.Deal(sheet.Deals.First(d => d.Accepted).Fact with { Condition = null }, world.NameOf);
        return $"From {(sheet.Articles.Length == 1 ? "an article" : "two articles")}: {deal}. Seats: {string.Join(", ", world.Seats.Select(world.NameOf))}.";
    }
}
