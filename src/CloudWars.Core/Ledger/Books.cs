using System.Numerics;
using System.Runtime.InteropServices;

namespace CloudWars.Core.Ledger;

/// <summary>
/// Everybody's double-entry books. Balances have no setter: money moves only by <see cref="Post"/> and
/// <see cref="Pay"/>, so debits equal credits in every actor's books and the cash of all actors together is constant.
/// </summary>
public sealed class Books
{
    /// <summary>The reason of the lines that close a quarter's income and costs.</summary>
    internal const string Closing = "quarter closed";

    private readonly long[] _balances;

    /// <summary>This quarter's movement of cash, by the account it moved against: the cash-flow statement.</summary>
    private readonly long[] _cashAgainst;

    private List<Posting>? _journal;

    public Books(int actors)
    {
        Actors = actors;
        _balances = new long[actors * Chart.Count];
        _cashAgainst = new long[actors * Chart.Count];
    }

    /// <summary>A copy of the balances and the cash movements; no journal.</summary>
    internal Books(Books other)
    {
        Actors = other.Actors;
        _balances = new long[other._balances.Length];
        _cashAgainst = new long[other._cashAgainst.Length];
        CopyFrom(other);
    }

    public int Actors { get; }

    /// <summary>The postings since the journal was opened, or nothing if it was not asked for (play-outs keep none).</summary>
    public IReadOnlyList<Posting> Journal => _journal ?? (IReadOnlyList<Posting>)[];

    /// <summary>Debit-positive balance of one account.</summary>
    public Money Balance(int actor, Account account) => new(_balances[actor * Chart.Count + (int)account]);

    public Money Cash(int actor) => Balance(actor, Account.Cash);

    /// <summary>The sum of an actor's balances from one account to another, both counted.</summary>
    public Money Sum(int actor, Account first, Account last) => Sum(_balances, actor, first, last);

    /// <summary>The sum of the cash that came in or went out against these accounts this quarter.</summary>
    public Money SumOfCashAgainst(int actor, Account first, Account last) => Sum(_cashAgainst, actor, first, last);

    /// <summary>The cash that came in (positive) or went out against an account this quarter.</summary>
    public Money CashAgainst(int actor, Account account) => new(_cashAgainst[actor * Chart.Count + (int)account]);

    /// <summary>
    /// Debits one account and credits another of the same actor. A negative amount is the same amount the other way round, and is
    /// written so, that no journal line is ever negative; nothing is posted for zero.
    /// </summary>
    public void Post(int actor, Account debit, Account credit, Money amount, string reason)
    {
        if (amount.IsZero)
        {
            return;
        }

        int row = actor * Chart.Count;
        _balances[row + (int)debit] += amount.Cents;
        _balances[row + (int)credit] -= amount.Cents;
        if (debit == Account.Cash)
        {
            _cashAgainst[row + (int)credit] += amount.Cents;
        }
        else if (credit == Account.Cash)
        {
            _cashAgainst[row + (int)debit] -= amount.Cents;
        }

        if (_journal is not null)
        {
            Write(actor, debit, credit, amount, reason);
        }
    }

    private void Write(int actor, Account debit, Account credit, Money amount, string reason) => _journal!.Add(amount.IsNegative
        ? new Posting(actor, credit, debit, -amount, reason)
        : new Posting(actor, debit, credit, amount, reason));

    /// <summary>
    /// Moves cash from one actor to another: the payer debits <paramref name="payerDebit"/>, the payee credits
    /// <paramref name="payeeCredit"/>. Both books stay balanced and no cash appears or vanishes.
    /// </summary>
    public void Pay(int payer, Account payerDebit, int payee, Account payeeCredit, Money amount, string reason)
    {
        if (payer == payee)
        {
            Post(payer, payerDebit, payeeCredit, amount, reason);
            return;
        }

        // Written out, for most of a quarter's postings are payments and neither side's other account is cash.
        long cents = amount.Cents;
        int from = payer * Chart.Count;
        int to = payee * Chart.Count;
        _balances[from + (int)payerDebit] += cents;
        _balances[from + (int)Account.Cash] -= cents;
        _cashAgainst[from + (int)payerDebit] -= cents;
        _balances[to + (int)Account.Cash] += cents;
        _balances[to + (int)payeeCredit] -= cents;
        _cashAgainst[to + (int)payeeCredit] += cents;
        if (_journal is not null && cents != 0)
        {
            Write(payer, payerDebit, Account.Cash, amount, reason);
            Write(payee, Account.Cash, payeeCredit, amount, reason);
        }
    }

    /// <summary>Closes income and costs of the last quarter into retained earnings and starts a new cash-flow statement.</summary>
    public void OpenQuarter()
    {
        for (int actor = 0; actor < Actors; actor++)
        {
            // A closing entry moves no cash, so it leaves the cash-flow statement alone.
            Span<long> book = _balances.AsSpan(actor * Chart.Count, Chart.Count);
            Span<long> flows = book[(int)Chart.FirstFlow..];
            WriteClosing(actor, flows);
            book[(int)Account.RetainedEarnings] += Total(flows);
            flows.Clear();
        }

        Array.Clear(_cashAgainst);
    }

    private void WriteClosing(int actor, ReadOnlySpan<long> flows)
    {
        for (int a = 0; a < flows.Length && _journal is not null; a++)
        {
            if (flows[a] != 0)
            {
                Write(actor, Account.RetainedEarnings, Chart.FirstFlow + a, new Money(flows[a]), Closing);
            }
        }
    }

    /// <summary>The sum of all balances of one actor: zero, or the ledger is broken.</summary>
    public Money Imbalance(int actor)
    {
        long sum = 0;
        for (int a = 0; a < Chart.Count; a++)
        {
            sum += _balances[actor * Chart.Count + a];
        }

        return new Money(sum);
    }

    public Money TotalCash()
    {
        long sum = 0;
        for (int actor = 0; actor < Actors; actor++)
        {
            sum += _balances[actor * Chart.Count];
        }

        return new Money(sum);
    }

    private static Money Sum(long[] table, int actor, Account first, Account last) =>
        new(Total(table.AsSpan((actor * Chart.Count) + (int)first, last - first + 1)));

    /// <summary>Several at a time, for whole cents add up to the same in any order; one by one where the sum could overflow.</summary>
    private static long Total(ReadOnlySpan<long> cents)
    {
        Vector<long> lanes = Vector<long>.Zero;
        Vector<long> magnitudes = Vector<long>.Zero;
        foreach (Vector<long> several in MemoryMarshal.Cast<long, Vector<long>>(cents))
        {
            lanes += several;
            magnitudes |= several ^ (several >> 63);
        }

        bool large = Vector.GreaterThanOrEqualAny(magnitudes, new Vector<long>(1L << 57));
        long sum = large ? 0 : Vector.Sum(lanes);
        foreach (long last in large ? cents : cents[^(cents.Length % Vector<long>.Count)..])
        {
            sum = checked(sum + last);
        }

        return sum;
    }

    internal void OpenJournal() => _journal = [];

    /// <summary>Starts an empty journal, or keeps none.</summary>
    internal void KeepJournal(bool keep) => _journal = keep ? [] : null;

    internal void CopyFrom(Books other)
    {
        Array.Copy(other._balances, _balances, _balances.Length);
        Array.Copy(other._cashAgainst, _cashAgainst, _cashAgainst.Length);
        _journal = null;
    }

    internal ReadOnlySpan<long> Balances => _balances;

    internal ReadOnlySpan<long> CashMovements => _cashAgainst;

    /// <summary>The balances, for a position that is read back from a record; nothing else may write to them.</summary>
    internal Span<long> Restorable => _balances;

    internal Span<long> RestorableMovements => _cashAgainst;

    /// <summary>
    /// Replaces an actor's books by what an outsider knows: estimated cash, public debt, nothing else. Only views are made so;
    /// the books of a game in play are never blanked.
    /// </summary>
    internal void Blank(int actor, Money cash, Money debt)
    {
        int row = actor * Chart.Count;
        Array.Clear(_balances, row, Chart.Count);
        Array.Clear(_cashAgainst, row, Chart.Count);
        _balances[row + (int)Account.Cash] = cash.Cents;
        _balances[row + (int)Account.Debt] = debt.Cents;
        _balances[row + (int)Account.PaidInCapital] = -cash.Cents - debt.Cents;
    }
}
