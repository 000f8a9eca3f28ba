namespace CloudWars.Core.Orders;

/// <summary>One blank of an order form: the screens, the plain mode and the AI all fill the same ones.</summary>
public sealed record OrderField(string Name, string Label, FieldKind Kind)
{
    public double Min { get; init; }

    public double Max { get; init; } = 1000;

    public double Step { get; init; } = 1;

    public double Default { get; init; }

    public string DefaultChoice { get; init; } = "";

    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    public string Help { get; init; } = "";
}

/// <summary>A value that can be chosen and the words for it.</summary>
public sealed record FieldChoice(string Value, string Label);

/// <summary>How a blank is filled and shown.</summary>
public enum FieldKind
{
    /// <summary>Billions of US dollars.</summary>
    Billions,

    /// <summary>Gigawatts.</summary>
    Gigawatts,

    /// <summary>A share, entered in percent, kept as percent (27 for 27%).</summary>
    Percent,

    Integer,

    Choice,
}
