namespace CloudWars.Core.Explain;

/// <summary>
/// A kind of figure that pages can show: how much it is, and what is inside. Adding one is a line in the list of its field
/// (<see cref="FigureCatalog"/>).
/// </summary>
internal sealed record FigureKind(string Name, string Title, Unit Unit, Func<Lens, double> Amount, Func<Lens, Telling> Tell)
{
    /// <summary>A title that names what the figure is about, where the kind's own title cannot.</summary>
    public Func<Lens, string>? Called { get; init; }

    /// <summary>The topic of the rule book that tells of figures like this one.</summary>
    public string Topic { get; init; } = "";

    public string TitleOf(Lens lens) => Called?.Invoke(lens) ?? Title;
}
