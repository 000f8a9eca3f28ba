using CloudWars.Core.Views;

namespace CloudWars.Core.Explain;

/// <summary>One figure looked at: its id, the position as the seat saw it at the end of a quarter, and a way to the quarter before.</summary>
internal sealed class Lens
{
    private const double Nothing = 1e-9;

    private readonly Chronicle _chronicle;
    private readonly int _quarter;

    public Lens(Chronicle chronicle, FigureId id, int quarter)
    {
        _chronicle = chronicle;
        _quarter = quarter;
        Id = id;
        View = chronicle.At(quarter) ?? chronicle.Now;
        Kind = FigureCatalog.Find(id.Kind) ?? throw new ArgumentException($"There is no figure \"{id.Kind}\".", nameof(id));
        Index = State.Setup.IndexOf(id.Subject);
    }

    public FigureId Id { get; }

    public FigureKind Kind { get; }

    public SeatView View { get; }

    public GameState State => View.State;

    public GameSetup Setup => State.Setup;

    public Rules Rules => State.Rules;

    public MarketView Market => View.Market;

    /// <summary>Number of the company the figure is about; -1 where it is about none.</summary>
    public int Index { get; }

    /// <summary>The company the figure is about; the seat's own where it is about none.</summary>
    public CompanyView Of => Index >= 0 ? View.Companies[Index] : View.Me;

    public ref CompanyState C => ref State.Companies[Math.Max(0, Index)];

    /// <summary>Number of the chip family that the id's last word names.</summary>
    public int Family => Math.Max(0, Setup.FamilyOf(Id.Detail.Length > 0 ? Id.Detail : Id.Subject));

    public FamilySetup FamilySetup => Setup.Families[Family];

    public bool IsOpening => View.Quarter == 0;

    public string Label => View.LastQuarterLabel;

    public double Amount => Kind.Amount(this);

    /// <summary>The same figure a quarter earlier; null in the opening position.</summary>
    public Lens? Before => _quarter > 0 && _chronicle.At(_quarter - 1) is not null ? new Lens(_chronicle, Id, _quarter - 1) : null;

    /// <summary>The seat's own postings of the quarter that has just ended.</summary>
    public IReadOnlyList<Posting> Journal => Index == View.Seat ? _chronicle.Journal(_quarter) : [];

    public Figure Figure()
    {
        Figure now = new(Kind.TitleOf(this), Amount, Kind.Unit, () => Kind.Tell(this));
        Lens? before = Before;
        return before is null ? now : now.Since(new Figure(now.Name, before.Amount, Kind.Unit, () => Kind.Tell(before)));
    }

    /// <summary>Another figure of the same quarter.</summary>
    public Figure Part(string kind, string subject, string detail = "") => new Lens(_chronicle, new FigureId(kind, subject, detail), _quarter).Figure();

    /// <summary>Another figure of the same company and quarter.</summary>
    public Figure Mine(string kind, string detail = "") => Part(kind, Id.Subject, detail);

    public Figure Leaf(string name, double amount, string rule) => new(name, amount, Kind.Unit, rule);

    /// <summary>A figure that the scenario sets for this company, with its source.</summary>
    public Figure Start(string name, double amount, string field) => new(name, amount, Kind.Unit, () => new Telling("A starting figure of the scenario.", []) { Source = SourceOf($"companies.{Id.Subject}.{field}") });

    /// <summary>A figure without parts. <paramref name="path"/> is where the scenario sets it; its source is told in the opening position.</summary>
    public Telling Fact(string rule, string path = "") => new(rule, []) { Source = IsOpening ? SourceOf(path) : "" };

    /// <summary>The amount of the quarter before and what has changed since: the way of everything that lasts.</summary>
    public Telling Rolled(string rule, string path = "")
    {
        if (Before is not { } before)
        {
            string source = SourceOf(path);
            return new Telling(source.Length > 0 ? $"A starting figure of the scenario. {rule}" : $"Worked out from the scenario's starting figures. {rule}", []) { Source = source };
        }

        double was = before.Amount;
        return new Telling(rule, [before.Figure().Called("The quarter before"), Leaf("Change since then", Amount - was, rule)]);
    }

    /// <summary>Parts that were listened to. What the seat cannot know of another's books is told as such.</summary>
    public Telling Made(string rule, params IReadOnlyList<Figure> parts) => Reconciled(Amount, rule, parts);

    /// <summary>Parts of an amount inside this figure.</summary>
    public Telling Reconciled(double amount, string rule, params IReadOnlyList<Figure> parts)
    {
        List<Figure> told = [.. parts.Where(p => Math.Abs(p.Amount) > Nothing || Math.Abs(p.Before ?? 0) > Nothing)];
        double missing = amount - told.Sum(p => p.Amount);
        if (Math.Abs(missing) > Nothing * Math.Max(1, Math.Abs(amount)))
        {
            told.Add(Of.IsMine || Index < 0
                ? Leaf("Since it was last worked out", missing, "It is worked out once a quarter, in its turn; what it hangs by has moved since then.")
                : Leaf("Not public", missing, "What the others' books hold that you cannot see, or see only as an estimate."));
        }

        return new Telling(rule, told);
    }

    /// <summary>The opening position has no quarter behind it to tell of.</summary>
    public Telling UnlessOpening(Func<Telling> told, string path = "") => IsOpening ? Rolled("", path) : told();

    public string SourceOf(string path)
    {
        foreach (Origin origin in path.Length == 0 ? [] : Setup.Origins)
        {
            if (string.Equals(origin.Path, path, StringComparison.Ordinal))
            {
                return origin.Assumed ? $"assumed: {origin.Text}" : origin.Text;
            }
        }

        return "";
    }

    public string NameOf(string id) => id switch
    {
        "economy" => "outside",
        "public" => "the public market",
        "funds" => "funds",
        "treasury" => "the treasury",
        _ => Setup.NameOfCompany(id),
    };
}
