using System.Collections.Immutable;

namespace CloudWars.Screens.Forms;

/// <summary>
/// The answers of a form by key. While a number is being typed and is none yet, its last good value stands here, so
/// previews always have something to work on.
/// </summary>
public sealed class FormValues
{
    private readonly ImmutableDictionary<string, object> _values;

    private FormValues(ImmutableDictionary<string, object> values) => _values = values;

    public static FormValues Empty { get; } = new(ImmutableDictionary<string, object>.Empty);

    public decimal Number(string key) => (decimal)_values[key];

    /// <summary>A number of things; the field must have no decimals.</summary>
    public int Whole(string key) => (int)Number(key);

    public string Choice(string key) => (string)_values[key];

    public string Text(string key) => (string)_values[key];

    public bool Toggle(string key) => (bool)_values[key];

    internal FormValues With(string key, object value) => new(_values.SetItem(key, value));
}
