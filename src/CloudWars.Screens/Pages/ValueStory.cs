using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Why the market value moved: one sentence that sums up, and one for every part that mattered.</summary>
internal static class ValueStory
{
    private const double WorthTelling = 0.004;

    public static double Change(CompanyView company) => company.ValueMove.Sum(part => part.Amount);

    /// <summary>"OpenAI's value rose by $12.0B (+4.1%) to $312B, mostly on growth outlook; mood held it back."</summary>
    public static string Summary(CompanyView company)
    {
        double change = Change(company);
        double before = company.Value - change;
        IReadOnlyList<Part> parts = [.. company.ValueMove.OrderByDescending(p => Math.Abs(p.Amount))];
        Part with = parts.FirstOrDefault(p => Math.Sign(p.Amount) == Math.Sign(change)) ?? parts[0];
        Part against = parts.FirstOrDefault(p => Math.Sign(p.Amount) == -Math.Sign(change) && Math.Abs(p.Amount) > 0.2 * Math.Abs(change)) ?? with;
        string moved = change >= 0 ? "rose" : "fell";
        string story = $"{company.Name}'s value {moved} by {Show.Billions(Math.Abs(change))} ({Show.PercentChange(Show.Growth(before, company.Value))}) to {Show.Billions(company.Value)}, mostly by {Name(with)}";
        return against == with ? story + "." : $"{story}; {Name(against)} {(change >= 0 ? "held it back" : "softened it")}.";
    }

    public static Waterfall Waterfall(CompanyView company, string beforeLabel, string afterLabel)
    {
        double before = company.Value - Change(company);
        IEnumerable<WaterfallStep> steps = company.ValueMove
            .Where(p => Math.Abs(p.Amount) > 0.0005)
            .Select(p => new WaterfallStep(p.Name, Dollars(p.Amount), $"why:move:{company.Id}"));
        return new Waterfall(beforeLabel, Dollars(before), [.. steps], afterLabel);
    }

    /// <summary>What stands behind each part that mattered, from the views before and after.</summary>
    public static IReadOnlyList<string> Causes(SeatDesk desk)
    {
        CompanyView now = desk.Me;
        CompanyView before = desk.Before.Me;
        double worth = WorthTelling * Math.Max(1e-6, now.Value);
        return [.. now.ValueMove.Where(p => Math.Abs(p.Amount) > worth).OrderByDescending(p => Math.Abs(p.Amount))
            .Select(p => $"{p.Name} {Show.BillionsChange(p.Amount)}: {Cause(p.Name, desk, before, now)}")];
    }

    private static string Cause(string part, SeatDesk desk, CompanyView before, CompanyView now) => part switch
    {
        "Capital raised or returned" => "new money in, or money paid back to owners; it changes the value but is no merit.",
        "Operations" => $"revenue {Show.Billions(now.Revenue.Value)} after {Show.Billions(before.Revenue.Value)}, cash flow {Show.BillionsChange(now.FreeCashFlow.Value)}, installed machines and contracts.",
        "Growth outlook" => Outlook(desk, before, now),
        "Discount rate" => $"cost of capital {Show.Percent(before.DiscountRate, 2)} to {Show.Percent(now.DiscountRate, 2)} (dependency {Show.Percent(before.DependencyPremium, 2)} to {Show.Percent(now.DependencyPremium, 2)}, debt {Show.Percent(before.LeveragePremium, 2)} to {Show.Percent(now.LeveragePremium, 2)}, risk-free rate {Show.Percent(desk.Before.Market.RiskFreeRate, 2)} to {Show.Percent(desk.View.Market.RiskFreeRate, 2)}).",
        "Holdings" => $"your stakes moved with their companies: {HoldingsOf(desk)}.",
        "Mood" => "what the market pays above fundamentals: momentum, surprise, the pull back, anxiety.",
        "Rumour" => "talk of deals, halving every quarter.",
        _ => "see page 7.",
    };

    private static string Outlook(SeatDesk desk, CompanyView before, CompanyView now)
    {
        GrowthView was = before.ExpectedGrowth ?? default;
        GrowthView comes = now.ExpectedGrowth ?? default;
        string[] moved = [.. Moved("core business", was.Core, comes.Core), .. Moved("compute", was.Compute, comes.Compute), .. Moved("models", was.Models, comes.Models)];
        string growth = moved.Length == 0 ? "expected growth is as it was" : $"expected growth a year of {string.Join(", of ", moved)}";
        return now.Setup.TrainsModels
            ? $"{growth}; capability {Show.Fixed(before.Capability, 0)} to {Show.Fixed(now.Capability, 0)} against the frontier's {Show.Fixed(desk.View.Market.OutsideCapability, 0)}; share {Show.Percent(before.ProductShare)} to {Show.Percent(now.ProductShare)}."
            : $"{growth}.";
    }

    private static IEnumerable<string> Moved(string business, double was, double comes) =>
        Math.Abs(comes - was) < 0.0005 ? [] : [$"{business} {Show.PercentChange(was)} to {Show.PercentChange(comes)}"];

    private static string HoldingsOf(SeatDesk desk)
    {
        IEnumerable<string> moved = desk.Me.Holdings.Select(h =>
        {
            double change = Show.Growth(desk.Before.Company(h.Id).Value, desk.View.Company(h.Id).Value);
            return $"{h.Name} {Show.PercentChange(change, 0)}";
        });
        string text = string.Join(", ", moved);
        return text.Length == 0 ? "none left" : text;
    }

    private static string Name(Part part) => part.Name.ToLowerInvariant();

    private static decimal Dollars(double billions) => Show.Number(billions) * 1_000_000_000m;
}
