namespace CloudWars.Core.Phases;

/// <summary>Something one company owes another this quarter; paid when the quarter settles.</summary>
internal readonly record struct Bill(int Payer, Account Debit, int Payee, Account Credit, double Amount, string Reason);
