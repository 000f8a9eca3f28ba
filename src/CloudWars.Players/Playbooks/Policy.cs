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

    /// <summary>The same with a few numbers moved that concern this company; <paramref name="seed"/> says which.</summary>
    public Policy Varied(CompanySetup company, ulong seed)
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
            book = place < levers.Count ? levers[place].Move(book, step)
                : place == levers.Count ? book with { DealAppetite = Math.Clamp(book.DealAppetite + (0.4 * step), 0, 1) }
                : place == levers.Count + 1 ? book with { Stakes = Math.Clamp(book.Stakes + (0.15 * step), 0, 0.5) }
                : book;
            hardness = place == levers.Count + 2 ? Math.Clamp(hardness + (0.2 * step), -0.3, 0.4) : hardness;
            caution = place == levers.Count + 3 ? Math.Clamp(caution + (0.4 * step), -0.3, 1.3) : caution;
        }

        return new Policy(book, hardness, caution);
    }

    /// <summary>Plays the policy on a seat.</summary>
    public IController Seated(ulong seed) => new AnalystController(new Style("fixed policy", "", _book) { Hardness = _hardness, Caution = _caution }, seed);

    /// <summary>The numbers that concern a company, in one line.</summary>
    public string Describe(CompanySetup company)
    {
        ArgumentNullException.ThrowIfNull(company);
        List<string> parts = [];
        if (company.Builds)
        {
            parts.Add(Say($"builds {_book.Capacity:0.00}x demand's growth from {_book.Spending:0%} of its cash flow, debt {_book.Leverage:0.0}x earnings, pays out {_book.PayOut:0%}, own chips {_book.InHouse:0%}"));
        }

        if (company.SellsCompute)
        {
            parts.Add(Say($"compute at {_book.ComputeMarkup:+0%;-0%;0%} to the market"));
        }

        if (company.TrainsModels)
        {
            parts.Add(Say($"compute {_book.ComputeReach:0.00}x need, research {_book.Research:0.00}x, runs of {_book.RunQuarters} quarters, products {_book.ProductPrice:+0%;-0%;0%}, {_book.Runway:0.0} quarters of cash, rounds {_book.IssueAppetite:0%}"));
        }

        parts.Add(Say($"deals {_book.DealAppetite:0%}, hardness {_hardness:0.00}, caution {_caution:0.00}, stakes {_book.Stakes:0%}"));
        return string.Join("; ", parts);
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
