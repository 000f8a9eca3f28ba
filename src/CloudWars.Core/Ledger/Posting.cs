namespace CloudWars.Core.Ledger;

/// <summary>
/// One line of the journal: inside one actor's books, <paramref name="Debit"/> is debited and
/// <paramref name="Credit"/> credited with the same positive amount. A payment between two actors is two lines.
/// </summary>
public readonly record struct Posting(int Actor, Account Debit, Account Credit, Money Amount, string Reason);
