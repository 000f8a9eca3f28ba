namespace CloudWars.Core.World;

/// <summary>
/// Where a starting figure comes from: a cited source, a sentence of the article, or an assumption with its reason.
/// <paramref name="Path"/> is the JSON path of the figure in the scenario file, such as <c>companies.amazon.cash</c>.
/// </summary>
public sealed record Origin(string Path, string Text, bool Assumed);
