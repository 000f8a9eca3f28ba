using CloudWars.Core.News;

namespace CloudWars.Screens.Pages;

/// <summary>A part of a quarter's story: what kind of thing happened, and its headlines.</summary>
internal sealed record Chapter(string Title, IReadOnlyList<Headline> Lines);
