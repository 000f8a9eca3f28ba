namespace CloudWars.Analysis.Games;

/// <summary>One posting with its accounts by name: <c>openai:cash</c> is the cash account of OpenAI. Amount in whole cents.</summary>
public readonly record struct LedgerLine(int Quarter, string Debit, string Credit, long Cents, string Reason);
