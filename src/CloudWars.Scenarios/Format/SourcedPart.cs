using System.ComponentModel;

namespace CloudWars.Scenarios.Format;

/// <summary>A part of the file whose figures may share one source or one assumption; a figure's own goes first.</summary>
public abstract record SourcedPart
{
    [Description("Where the figures of this part come from, unless a figure says so itself: title, publisher, date.")]
    public string? Source { get; init; }

    [Description("Why the figures of this part were chosen, if no source gives them.")]
    public string? Assumed { get; init; }
}
