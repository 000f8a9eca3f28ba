using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Explain;
using CloudWars.Core.Ledger;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>
/// What lies on one player's desk, and all that a page may draw: the seat's own view now and at the end of each past
/// quarter, last quarter's news as this seat reads it, and the orders drafted so far.
/// </summary>
public sealed record SeatDesk
{
    public required SeatView View { get; init; }

    /// <summary>The seat's views of the opening and of each quarter's end, the latest last.</summary>
    public required IReadOnlyList<SeatView> Past { get; init; }

    public IReadOnlyList<Headline> Wire { get; init; } = [];

    public IReadOnlyList<Order> Draft { get; init; } = [];

    /// <summary>The postings in the seat's own books, by quarter; empty for quarters whose journal is not at hand.</summary>
    public IReadOnlyList<IReadOnlyList<Posting>> Journals { get; init; } = [];

    /// <summary>Orders of this quarter that are given already, while only offers are answered.</summary>
    public IReadOnlyList<Order> Given { get; init; } = [];

    /// <summary>What the drafted orders are likely to do; null while nobody asked or it is being worked out.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>What signing an offer would do, by its number; without those that are still being worked out.</summary>
    public IReadOnlyDictionary<int, DealForecast> DealForecasts { get; init; } = new Dictionary<int, DealForecast>();

    /// <summary>Shock tests that were tried on this desk, by their id.</summary>
    public IReadOnlyDictionary<string, ShockForecast> Shocks { get; init; } = new Dictionary<string, ShockForecast>();

    /// <summary>True in the rounds in which only offers are answered.</summary>
    public bool Answering { get; init; }

    /// <summary>Drafted orders by their place that a standing order put there.</summary>
    public IReadOnlySet<int> Standing { get; init; } = new HashSet<int>();

    /// <summary>Standing orders that could not be given, and why.</summary>
    public IReadOnlyList<string> NotGiven { get; init; } = [];

    /// <summary>What belongs to this seat besides its orders: notes, standing orders.</summary>
    public SeatPapers Papers { get; init; } = new("");

    /// <summary>What this seat wrote to other people and they to it, the oldest first.</summary>
    public IReadOnlyList<TableMessage> Messages { get; init; } = [];

    /// <summary>The seats of the other people at the table, who can be written to; by company id, with the person's name.</summary>
    public IReadOnlyDictionary<string, string> Correspondents { get; init; } = new Dictionary<string, string>();

    /// <summary>What is left of the time for this turn; null without a limit.</summary>
    public TimeSpan? TimeLeft { get; init; }

    public CompanyView Me => View.Me;

    /// <summary>Messages that have come and were not opened yet.</summary>
    public IEnumerable<TableMessage> Unread => Messages.Where(m => m.To == View.MyId && m.Number > Papers.MessagesRead);

    /// <summary>What explanations are made of.</summary>
    public Chronicle Chronicle => new(View, Past, Journals);

    /// <summary>The view a quarter ago; the present one in the opening position.</summary>
    public SeatView Before => Past.Count > 1 ? Past[^2] : View;

    /// <summary>A figure of a company over the quarters, as it was known then.</summary>
    public IReadOnlyList<decimal> History(string company, Func<CompanyView, double> figure) =>
        [.. Past.Select(view => Show.Number(figure(view.Company(company))))];

    public string NameOf(string id) => View.Setup.IndexOf(id) >= 0 ? View.Company(id).Name : id switch
    {
        "funds" => "Funds",
        "public" => "Public market",
        "treasury" => "Treasury",
        _ => "Outside clouds",
    };

    /// <summary>The person on a seat who can be written to, else the company.</summary>
    public string PersonOn(string company) => Correspondents.GetValueOrDefault(company, NameOf(company));

    public string FamilyName(string? id) => View.Setup.FamilyOf(id) is var f and >= 0 ? View.Setup.Families[f].Name : "any chips";
}
