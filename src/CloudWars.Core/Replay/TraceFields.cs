using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloudWars.Core.Ledger;

namespace CloudWars.Core.Replay;

/// <summary>The fields of a position under names that people can follow, and which of them changed since they were last looked at.</summary>
internal sealed class TraceFields
{
    private readonly GameState _state;
    private SortedDictionary<string, string> _last;

    public TraceFields(GameState state)
    {
        _state = state;
        _last = In(state);
    }

    /// <summary>Fields that changed; one that fell to zero, and is left out of positions, reads "0".</summary>
    public IReadOnlyDictionary<string, string> ChangedIn(GameState state)
    {
        SortedDictionary<string, string> now = In(state);
        SortedDictionary<string, string> changed = new(StringComparer.Ordinal);
        foreach ((string field, string value) in now)
        {
            if (_last.GetValueOrDefault(field) != value)
            {
                changed[field] = value;
            }
        }

        foreach (string field in _last.Keys.Where(f => !now.ContainsKey(f)))
        {
            changed[field] = "0";
        }

        _last = now;
        return changed;
    }

    /// <summary>Every field that is not zero.</summary>
    public static SortedDictionary<string, string> In(GameState state)
    {
        SortedDictionary<string, string> fields = new(StringComparer.Ordinal);
        new TraceFields(state, fields).Add("", KeptPosition.Json(state));
        return fields;
    }

    private TraceFields(GameState state, SortedDictionary<string, string> fields)
    {
        _state = state;
        _last = fields;
    }

    private void Add(string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members)
                {
                    Add(path.Length == 0 ? name : $"{path}.{name}", value);
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    Add($"{path}.{Place(path, i)}", items[i]);
                }

                break;
            case JsonValue value when Text(value) is { } text:
                _last[path] = text;
                break;
        }
    }

    /// <summary>A place in a list in words where the list is by company or account.</summary>
    private string Place(string path, int index) => path switch
    {
        "companies" => _state.Setup.Companies[index].Id,
        "balances" or "cashMovements" => $"{Actor(index / Chart.Count)}.{(Account)(index % Chart.Count)}",
        _ => index.ToString(CultureInfo.InvariantCulture),
    };

    private string Actor(int actor) => actor < _state.Setup.CompanyCount ? _state.Setup.Companies[actor].Id : $"institution-{actor - _state.Setup.CompanyCount + 1}";

    /// <summary>The exact value; null for a zero. A number that is none, while a phase runs, is text as well.</summary>
    private static string? Text(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.Number when value.TryGetValue(out double real) => real == 0 ? null : real.ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Number => value.ToString() is var whole && whole == "0" ? null : whole,
        JsonValueKind.True => "true",
        JsonValueKind.False => null,
        _ => value.ToString(),
    };
}
