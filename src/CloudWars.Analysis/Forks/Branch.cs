namespace CloudWars.Analysis.Forks;

/// <summary>One history after a fork, quarter by quarter; the first point is where both still stand together.</summary>
public sealed record Branch(IReadOnlyList<BranchPoint> Points)
{
    public BranchPoint End => Points[^1];
}

/// <summary>How the company stands after a quarter. $bn; rates a year; return as a log.</summary>
/// <param name="Quarter">Quarters resolved; 0 is the opening.</param>
/// <param name="Label">The quarter's name, such as Q1 2026.</param>
/// <param name="Value">Market value.</param>
/// <param name="Fundamental">Fundamental value.</param>
/// <param name="Cash">Cash.</param>
/// <param name="Revenue">Revenue of the quarter.</param>
/// <param name="Risk">Dependency premium in the cost of capital, a part of 1 a year.</param>
/// <param name="Return">Return per original share since the start, as the score counts it.</param>
public sealed record BranchPoint(int Quarter, string Label, double Value, double Fundamental, double Cash, double Revenue, double Risk, double Return);
