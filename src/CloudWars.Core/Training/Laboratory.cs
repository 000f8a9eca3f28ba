namespace CloudWars.Core.Training;

/// <summary>
/// How models come about. Capability is in natural log units: q = slope · ln(effective training compute) + algorithms
/// (smooth gains in log compute after Kaplan 2020 and Hoffmann 2022); only differences of q move shares.
/// </summary>
internal static class Laboratory
{
    /// <summary>Capability for the screen: 100 is the outside frontier at the start, 20 points for one log unit.</summary>
    public static double Index(double capability) => 100 + (20 * capability);

    /// <summary>Research budget at which algorithms advance at the usual pace, $bn a quarter.</summary>
    public static double Benchmark(GameState state) => state.Index.ResearchBenchmark[state.Quarter];

    /// <summary>The same in a quarter of any game under these rules.</summary>
    public static double Benchmark(Rules rules, int quarter) =>
        rules.ResearchBenchmark * DMath.Pow(1 + rules.ResearchBenchmarkGrowth, quarter);

    /// <summary>Algorithmic progress of a quarter, log units; the 0.2 power makes money count less and less.</summary>
    public static double Progress(Rules rules, double budget, double benchmark) =>
        rules.AlgorithmGrowth * Math.Min(1.25, DMath.Pow(budget / Math.Max(1e-6, benchmark), 0.2));

    /// <summary>Capability expected of a run started now that gathers this much compute by its end.</summary>
    public static double ExpectedCapability(GameState state, int company, double compute)
    {
        ref CompanyState c = ref state.Companies[company];
        return Capability(state.Rules, compute / Math.Max(0.01, c.TrainingReference), c.Algorithms);
    }

    /// <summary>
    /// Capability of a model whose recipe was frozen at <paramref name="algorithms"/> when its run began, trained with <paramref name="computeRatio"/> times the compute of the company's opening model.
    /// Measuring against the own opening model keeps the scenario's capabilities as given and makes growth of compute count.
    /// </summary>
    public static double Capability(Rules rules, double computeRatio, double algorithms) =>
        (rules.ScalingSlope * DMath.Log(Math.Max(0.01, computeRatio))) + algorithms;
}
