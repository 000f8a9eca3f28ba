using CloudWars.Core.Training;
using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Models: how good they are, who uses them.</summary>
internal static class ModelFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("capability", "Capability", Unit.Points, l => l.Of.Capability, l => l.Rolled(
            "100 is the best outside model at the start, 20 points are one natural log unit. A training run that is done replaces the model if it came out better: more compute and better algorithms make it so.", $"companies.{l.Id.Subject}.capabilityLead")),
        new("outside-capability", "The frontier's capability", Unit.Points, l => l.Market.OutsideCapability, l => l.Rolled("The best model outside: other labs and open models. It moves on every quarter, faster in some.")),
        new("capability-gap", "Capability against the frontier", Unit.Points, l => l.Of.Capability - l.Market.OutsideCapability, l => l.Made("How far the model stands above the best outside one.",
            l.Mine("capability"), l.Part("outside-capability", "").Times(-1, "The frontier, against it"))),
        new("algorithms", "Algorithms", Unit.Points, l => l.Of.Algorithms.Value, Algorithms),
        new("run-compute", "Compute in the running training", Unit.Number, l => l.Of.RunCompute, l => l.Rolled("GW-quarters gathered so far; what counts is work, so chips that the software runs badly on count less.")),
        new("last-run", "Compute of the last run", Unit.Number, l => l.Of.LastRunCompute, l => l.Rolled("GW-quarters that went into the model now on the market.")),
        new("train-share", "Part of the compute in training", Unit.Share, l => l.Of.TrainShare, l => l.Fact("Your own decision when the run began (t).")),
        new("product-share", "Share of the model market", Unit.Share, l => l.Of.ProductShare, l => l.Rolled(
            "Users choose by quality, price and habit (a logit on last quarter's shares); a quarter of those who could not be served do not come back.")),
        new("product-price", "Price against the usual", Unit.Share, l => l.Of.ProductPrice - 1, l => l.Fact(l.Of.IsMine ? "Your own decision (p). Dearer products sell less but earn more on each." : "Its own decision.")),
        new("product-served", "Users served", Unit.Share, l => l.Of.ProductServed, l => l.Of.ServingNeedGw <= 0 ? l.Rolled("Compute there to serve, over what users needed.") : l.Made(
            "Everybody, less those for whom there was no compute.", l.Leaf("Who came", 1, "All users that chose the product."), l.Leaf("Turned away", l.Of.ProductServed - 1, $"Short of {l.Of.ComputeShortGw:0.00} of {l.Of.ServingNeedGw:0.00} GW."))),
        new("product-revenue", "Sales of models", Unit.Billions, l => l.Of.ProductRevenue.Value, ProductRevenue),
        new("model-market", "The model market, a quarter", Unit.Billions, l => l.Market.ModelMarket, l => l.Rolled(
            $"All money spent on models. Its own path fades from {l.Rules.ModelGrowth * 100:0.0}% growth a quarter; the tide of the market and slumps come on top.", "market.modelMarket")),
        new("outside-share", "Share of outside models", Unit.Share, l => l.Market.OutsideModelShare, l => l.Rolled("What users spend on models of nobody at this table.")),
        new("silicon-budget", "Chip design a quarter", Unit.Billions, l => l.Of.Silicon.Value, l => l.Rolled(l.Of.IsMine ? "Your own decision (s)." : "An estimate: budgets of others are not public.", $"companies.{l.Id.Subject}.siliconSpend")),
    ];

    private static Telling Algorithms(Lens l)
    {
        if (!l.Of.IsMine || l.Before is not { } before)
        {
            return l.Rolled("How good a model trained today would be with the same compute. Of another it is an estimate.", $"companies.{l.Id.Subject}.capabilityLead");
        }

        double benchmark = Laboratory.Benchmark(l.State);
        double research = 20 * Laboratory.Progress(l.Rules, l.C.Research, benchmark);
        return l.Made("Research moves them on, and what leaders know spreads.",
            before.Figure().Called("The quarter before"),
            l.Leaf("Own research", research, $"${l.C.Research:0.0}B against a benchmark of ${benchmark:0.0}B; twice the money brings a seventh more."),
            l.Leaf("Learnt from the leader", l.Amount - before.Amount - research, $"{l.Rules.Diffusion * 100:0}% of the distance to the best each quarter."));
    }

    private static Telling ProductRevenue(Lens l)
    {
        double market = l.Market.ModelMarket;
        return l.IsOpening || market <= 0 || !l.Of.HasStatements
            ? l.Rolled("Share of the model market, at the product's price, as far as users were served.", $"companies.{l.Id.Subject}.productRevenue")
            : l.Made(
                $"{l.Of.ProductShare * 100:0.0}% of the model market, at {(l.Of.ProductPrice - 1) * 100:+0;-0;0}% to the usual price, {l.Of.ProductServed * 100:0}% of users served.",
                l.Part("model-market", "").Times(l.Amount / market, "Its part of the model market"));
    }
}
