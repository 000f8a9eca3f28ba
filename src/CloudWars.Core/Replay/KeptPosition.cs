using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloudWars.Core.Replay;

/// <summary>
/// A position as text, field by field under its name, so that a program with other rules can still show what was played: orders
/// can only be played again under the rules they were given for. Nothing in the text is trusted when it is read.
/// </summary>
public static class KeptPosition
{
    public static string Write(GameState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Json(state).ToJsonString();
    }

    internal static JsonObject Json(GameState state) => new()
    {
        ["quarter"] = state.Quarter,
        ["over"] = state.IsOver,
        ["nextDeal"] = state.NextDeal,
        ["nextContract"] = state.NextContract,
        ["world"] = FieldsJson.Of(state.World),
        ["learntPrice"] = FieldsJson.Numbers(MemoryMarshal.CreateReadOnlySpan(ref state.LearntPrice[0], Limits.Families)),
        ["companies"] = FieldsJson.Many(state.Companies),
        ["balances"] = FieldsJson.Numbers(state.Books.Balances),
        ["cashMovements"] = FieldsJson.Numbers(state.Books.CashMovements),
        ["holdings"] = FieldsJson.Numbers<long>(state.Holdings),
        ["purchases"] = FieldsJson.Numbers<double>(state.Purchases),
        ["invested"] = FieldsJson.Numbers<double>(state.Invested),
        ["contracts"] = FieldsJson.Many(state.Contracts),
        ["deals"] = FieldsJson.Many(state.Deals),
        ["promises"] = FieldsJson.Many(state.Promises),
        ["warrants"] = FieldsJson.Many(state.Warrants),
        ["loans"] = FieldsJson.Many(state.Loans),
    };

    /// <summary>The position, or null if the text is none of this scenario.</summary>
    public static GameState? Read(GameSetup setup, ulong seed, string? text)
    {
        ArgumentNullException.ThrowIfNull(setup);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 16 }) is JsonObject json ? Read(setup, seed, json) : null;
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return null;
        }
    }

    private static GameState? Read(GameSetup setup, ulong seed, JsonObject json)
    {
        GameState state = new(setup, seed)
        {
            Quarter = Number(json, "quarter"),
            IsOver = json["over"]?.GetValue<bool>() ?? false,
            NextDeal = Number(json, "nextDeal"),
            NextContract = Number(json, "nextContract"),
        };
        state.World = FieldsJson.Read<WorldState>(json["world"]);
        bool whole = FieldsJson.Fill(json["learntPrice"], MemoryMarshal.CreateSpan(ref state.LearntPrice[0], Limits.Families))
            && FieldsJson.Fill(json["balances"], state.Books.Restorable)
            && FieldsJson.Fill(json["cashMovements"], state.Books.RestorableMovements)
            && FieldsJson.Fill<long>(json["holdings"], state.Holdings)
            && FieldsJson.Fill<double>(json["purchases"], state.Purchases)
            && FieldsJson.Fill<double>(json["invested"], state.Invested);
        List<CompanyState> companies = FieldsJson.ReadMany<CompanyState>(json["companies"]);
        if (!whole || companies.Count != setup.CompanyCount)
        {
            return null;
        }

        companies.CopyTo(state.Companies);
        state.Contracts.AddRange(FieldsJson.ReadMany<Contract>(json["contracts"]));
        state.Deals.AddRange(FieldsJson.ReadMany<DealState>(json["deals"]));
        state.Promises.AddRange(FieldsJson.ReadMany<Promise>(json["promises"]));
        state.Warrants.AddRange(FieldsJson.ReadMany<Warrant>(json["warrants"]));
        state.Loans.AddRange(FieldsJson.ReadMany<Loan>(json["loans"]));
        return PositionChecks.Holds(state) ? state : null;
    }

    private static int Number(JsonObject json, string name) => json[name]?.GetValue<int>() ?? 0;
}
