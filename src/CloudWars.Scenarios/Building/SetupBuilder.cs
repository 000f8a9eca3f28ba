using CloudWars.Core.Deals;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Building;

/// <summary>Makes the core's setup of a scenario file without errors. What the file leaves out takes the core's own default.</summary>
internal static class SetupBuilder
{
    public static GameSetup Build(ScenarioFile file, string id, string? variantId, string briefing)
    {
        VariantPart variant = (variantId is null ? null : file.Variants?.GetValueOrDefault(variantId)) ?? new VariantPart();
        IReadOnlyList<FigureAt> figures = Figures.Of(file);
        return new GameSetup
        {
            ScenarioId = variantId is null ? id : $"{id}:{variantId}",
            Title = variant.Title ?? file.Title!,
            Briefing = briefing,
            Epilogue = Epilogue(file),
            Start = new Calendar(file.Start!.Year!.Value, file.Start.Quarter!.Value),
            Quarters = variant.Quarters ?? file.Quarters!.Value,
            Rules = RuleParameters.Apply(file.Rules, variant.Rules),
            Market = MarketBuilder.Build(file.Market ?? new MarketPart()),
            Families = [.. file.Families!.Select(f => FamilyBuilder.Build(f.Key, f.Value))],
            Companies = [.. file.Companies!.Select(c => CompanyBuilder.Build(c.Key, c.Value, variant.Seats?.Contains(c.Key) ?? true))],
            Stakes = [.. (file.Stakes ?? []).Select(s => new StakeSetup(s.Holder!, s.Of!, s.Percent!.Value))],
            Contracts = [.. (file.Contracts ?? []).Select(Contract)],
            Warrants = [.. (file.Warrants ?? []).Select(w => new WarrantSetup(w.Issuer!, w.Holder!, w.Percent!.Value, w.Tranches?.Value ?? 1, w.Family!, w.StepGw!.Value, w.WithinQuarters!.Value))],
            Loans = [.. (file.Loans ?? []).Select(l => new LoanSetup(l.Lender!, l.Borrower!, l.Amount!.Value, l.RatePercent!.Value, l.Quarters!.Value))],
            OpeningOffers = [.. (file.Offers ?? []).Select(o => new TermSheet(o.From!, o.To!, o.Legs!))],
            Events = [.. (file.Events ?? []).Select(e => Event(e.Key, e.Value))],
            Goals = [.. (file.Goals ?? []).Select(g => Goal(g.Key, g.Value))],
            Origins = [.. figures.Where(f => f.HasOrigin).Select(Origin)],
            Ranges = RangeBuilder.Build(figures),
        };
    }

    private static Origin Origin(FigureAt figure)
    {
        string drawn = figure.Range is [var low, var high] ? $" (drawn between {low} and {high} when the game begins)" : "";
        return new Origin(figure.Path, (figure.Source ?? figure.Assumed!) + drawn, figure.Source is null);
    }

    /// <summary>Paragraphs as Markdown, each with its source behind it.</summary>
    private static string Epilogue(ScenarioFile file) =>
        string.Join("\n\n", (file.Epilogue ?? []).Select(p => p.Source is null ? p.Text : $"{p.Text} ({p.Source})"));

    private static ContractSetup Contract(ContractPart part) => new(
        part.Provider!, part.Customer!, part.Family, part.Gw!.Value, part.Price!.Value, part.Quarters!.Value,
        part.TakeOrPay?.Value ?? 1, part.RampQuarters?.Value ?? 0, part.StartsIn?.Value ?? 0);

    private static ScenarioEvent Event(string id, EventPart part) => new()
    {
        Id = id,
        Kind = part.Kind!.Value,
        Headline = part.Headline!,
        Target = part.Target ?? "",
        Quarter = part.Quarter!.Value,
        LastQuarter = part.LastQuarter?.Value ?? part.Quarter.Value,
        Odds = part.Odds?.Value ?? 1,
        Size = part.Size?.Value ?? 0,
        Duration = part.Duration?.Value ?? 1,
        WhenGapAbove = part.WhenGapAbove?.Value,
        WhenCircularityAbove = part.WhenCircularityAbove?.Value,
    };

    private static GoalSetup Goal(string id, GoalPart part) => new(
        id, part.Company!, part.Kind!.Value, part.Target ?? "", part.Threshold?.Value ?? 0, part.Points!.Value, part.Text!);
}
