using System.Globalization;
using CloudWars.Core.World;
using CloudWars.Players.Levels;

namespace CloudWars.Players.Playbooks;

/// <summary>
/// A fixed way to run a company and to bargain, which a search may vary: what an opponent would play who has found a weakness of
/// the AI and leans on it. It looks ahead as little as an analyst does.
/// </summary>
public sealed class Policy
{
    /// <summary>Odds that a number moves late in the game only.</summary>
    private const double LateMoves = 0.3;

    private readonly Playbook _book;
    private readonly double _hardness;
    private readonly double _caution;

    private Policy(Playbook book, double hardness, double caution)
    {
        _book = book;
        _hardness = hardness;
        _caution = caution;
    }

    /// <summary>One style's book, far from which the search may begin.</summary>
    public static Policy Of(string style) =>
        StyleBook.Find(style) is { } found ? new Policy(found.Book, found.Hardness, found.Caution) : throw new ArgumentException($"There is no AI style \"{style}\".", nameof(style));

    /// <summary>
    /// The same with a few numbers moved that concern this company, for the whole game of so many <paramref name="quarters"/> or from
    /// some quarter on; <paramref name="seed"/> says which.
    /// </summary>
    public Policy Varied(CompanySetup company, int quarters, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(company);
        Tosses tosses = new(seed, 0);
        IReadOnlyList<Lever> levers = LeverCatalog.For(company);
        Playbook book = _book;
        double hardness = _hardness;
        double caution = _caution;
        int moves = 1 + tosses.Below(4);
        for (int i = 0; i < moves; i++)
        {
            double step = tosses.Between(-1.2, 1.2);
            int place = tosses.Below(levers.Count + 4);
            book = place < levers.Count && tosses.Happens(LateMoves) ? Turning(book, levers[place], 2 * step, quarters, tosses)
                : place < levers.Count ? levers[place].Move(book, step)
                : place == levers.Count ? book with { DealAppetite = Math.Clamp(book.DealAppetite + (0.4 * step), 0, 1) }
                : place == levers.Count + 1 ? book with { Stakes = Math.Clamp(book.Stakes + (0.15 * step), 0, 0.5) }
                : book;
            hardness = place == levers.Count + 2 ? Math.Clamp(hardness + (0.2 * step), -0.3, 0.4) : hardness;
            caution = place == levers.Count + 3 ? Math.Clamp(caution + (0.4 * step), -0.3, 1.3) : caution;
        }

        return new Policy(book, hardness, caution);
    }

    /// <summary>The book with a lever moved from a quarter in the second half of the game on: who means to leave the table need not keep it tidy.</summary>
    private static Playbook Turning(Playbook book, Lever lever, double step, int quarters, Tosses tosses)
    {
        Playbook later = lever.Move(book.Later ?? book, step);
        return book with { Later = later with { Later = null }, LaterFrom = book.Later is null ? (quarters / 2) + tosses.Below((quarters + 1) / 2) : book.LaterFrom };
    }

    /// <summary>Plays the policy on a seat.</summary>
    public IController Seated(ulong seed) => new AnalystController(new Style("fixed policy", "", _book) { Hardness = _hardness, Caution = _caution }, seed);

    /// <summary>The numbers that concern a company, in one line.</summary>
    public string Describe(CompanySetup company)
    {
        ArgumentNullException.ThrowIfNull(company);
        string later = _book.Later is { } turn ? Say($"; from quarter {_book.LaterFrom + 1} on: {Describe(turn, company)}") : "";
        return Say($"{Describe(_book, company)}; deals {_book.DealAppetite:0%}, hardness {_hardness:0.00}, caution {_caution:0.00}, stakes {_book.Stakes:0%}{later}");
    }

    private static string Describe(Playbook book, CompanySetup company)
    {
        List<string> parts = [];
        if (company.Builds)
        {
            parts.Add(Say($"builds {book.Capacity:0.00}x demand's growth from {book.Spending:0%} of its cash flow, debt {book.Leverage:0.0}x earnings, pays out {book.PayOut:0%}, own chips {book.InHouse:0%}"));
        }

        if (company.SellsCompute)
        {
            parts.Add(Say($"compute at {book.ComputeMarkup:+0%;-0%;0%} to the market"));
        }

        if (company.TrainsModels)
        {
            parts.Add(Say($"compute {book.ComputeReach:0.00}x need, research {book.Research:0.00}x, runs of {book.RunQuarters} quarters, products {book.ProductPrice:+0%;-0%;0%}, {book.Runway:0.0} quarters of cash, rounds {book.IssueAppetite:0%}, bonds {book.Bonds:0%}"));
        }

        return string.Join("; ", parts);
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
