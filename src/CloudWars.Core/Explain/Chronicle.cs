using CloudWars.Core.Views;

namespace CloudWars.Core.Explain;

/// <summary>
/// What a seat has seen: the present, the end of every quarter so far (the opening first), and the postings in its own books by
/// quarter (none where they are not at hand). Explanations are made of this and nothing else, so they can tell a seat only what it knows.
/// </summary>
public sealed record Chronicle(SeatView Now, IReadOnlyList<SeatView> Past, IReadOnlyList<IReadOnlyList<Posting>> Journals)
{
    public static Chronicle Of(SeatView view) => new(view, [], []);

    /// <summary>The lines that concern one seat's own books: nobody reads another's ledger.</summary>
    public static IReadOnlyList<Posting> OwnPostings(GameSetup setup, string company, IReadOnlyList<Posting> all)
    {
        ArgumentNullException.ThrowIfNull(setup);
        int actor = setup.IndexOf(company);
        return [.. all.Where(p => p.Actor == actor)];
    }

    internal IReadOnlyList<Posting> Journal(int quarter) => quarter >= 0 && quarter < Journals.Count ? Journals[quarter] : [];

    internal SeatView? At(int quarter) => quarter == Now.Quarter ? Now : quarter >= 0 && quarter < Past.Count && Past[quarter].Quarter == quarter ? Past[quarter] : null;
}
