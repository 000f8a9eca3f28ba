using System.Text.Json;
using CloudWars.Core.Ledger;

namespace CloudWars.Analysis.Games;

/// <summary>Accounts as files write them: lower-case with hyphens, such as <c>contract-revenue</c>.</summary>
public static class AccountNames
{
    private static readonly string[] Names = [.. Enum.GetValues<Account>().Select(a => JsonNamingPolicy.KebabCaseLower.ConvertName(a.ToString()))];

    public static string Of(Account account) => Names[(int)account];
}
