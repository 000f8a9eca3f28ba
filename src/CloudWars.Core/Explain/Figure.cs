namespace CloudWars.Core.Explain;

/// <summary>
/// A number that can be opened: its parts add up to it, its rule says how it came about in words with today's numbers, and a
/// starting value names its source. Parts open in turn. What is inside is worked out when it is first asked for, because
/// everything hangs together with everything.
/// </summary>
public sealed class Figure
{
    private readonly Func<Telling> _tell;
    private Telling? _told;

    public Figure(string name, double amount, Unit unit, Func<Telling> tell)
    {
        Name = name;
        Amount = amount;
        Unit = unit;
        _tell = tell;
    }

    /// <summary>A figure without parts: a fact with its rule.</summary>
    public Figure(string name, double amount, Unit unit, string rule)
        : this(name, amount, unit, () => new Telling(rule, []))
    {
    }

    public string Name { get; }

    public double Amount { get; }

    public Unit Unit { get; }

    public string Rule => Inside.Rule;

    /// <summary>What it is made of. Empty for a fact: a decision, a posting, a parameter, a starting value.</summary>
    public IReadOnlyList<Figure> Parts => Inside.Parts;

    /// <summary>The article's sentence or the source of a starting value; empty for what the game computed.</summary>
    public string Source => Inside.Source;

    /// <summary>The amount a quarter ago, where it is known.</summary>
    public double? Before { get; init; }

    internal Telling Inside => _told ??= _tell();

    /// <summary>The same figure with the amounts of a quarter ago beside it and its parts.</summary>
    public Figure Since(Figure? before) => before is null ? this : new Figure(Name, Amount, Unit, () => Inside with { Parts = Pair(Parts, before.Parts) }) { Before = before.Amount };

    /// <summary>How it changed since the quarter before: its parts are what moved it.</summary>
    public Figure Change() => new($"Change of {char.ToLowerInvariant(Name[0])}{Name[1..]}", Amount - (Before ?? Amount), Unit, () => Inside with { Parts = Before is { } before ? Moves(before) : [] });

    /// <summary>A multiple of it as part of another figure, its parts along with it.</summary>
    public Figure Times(double factor, string? name = null, Unit? unit = null) => new(name ?? Name, Amount * factor, unit ?? Unit, () => Inside with { Parts = [.. Parts.Select(p => p.Times(factor, unit: unit))] })
    {
        Before = Before * factor,
    };

    /// <summary>The same figure under another name, where its own would not say what it is a part of.</summary>
    public Figure Called(string name) => new(name, Amount, Unit, () => Inside) { Before = Before };

    private static Figure Moved(Figure part) => part.Before is { } before
        ? new(part.Name, part.Amount - before, part.Unit, () => part.Inside with { Parts = part.Moves(before) })
        : part;

    /// <summary>
    /// What is rolled forward moved by everything but its start; what is summed up moved by its parts. Where the parts are not
    /// the same as a quarter ago, both sums are told.
    /// </summary>
    private IReadOnlyList<Figure> Moves(double before)
    {
        double moved = Amount - before;
        if (Parts.FirstOrDefault(p => Math.Abs(p.Amount - before) <= Nothing(before)) is { } start && Parts.Count > 1)
        {
            return [.. Parts.Where(p => p != start)];
        }

        IReadOnlyList<Figure> parts = [.. Parts.Select(Moved)];
        return parts.Count == 0 || Math.Abs(parts.Sum(p => p.Amount) - moved) <= Nothing(Amount)
            ? parts
            : [Called("Now"), new Figure("A quarter ago", -before, Unit, "What it was then, taken off.")];
    }

    private static double Nothing(double amount) => 1e-9 * Math.Max(1, Math.Abs(amount));

    private static List<Figure> Pair(IReadOnlyList<Figure> now, IReadOnlyList<Figure> before)
    {
        List<Figure> pairs = [.. now.Select(part => part.Since(before.FirstOrDefault(b => b.Name == part.Name)))];
        foreach (Figure gone in before.Where(b => now.All(n => n.Name != b.Name)))
        {
            pairs.Add(new Figure(gone.Name, 0, gone.Unit, "Nothing of this is left.") { Before = gone.Amount });
        }

        return pairs;
    }
}
