using System.Reflection;
using System.Text.RegularExpressions;
using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>Puts the figures of the rules into a text: <c>{{BuildQuarters}}</c>, or <c>{{TaxRate:%}}</c> as a percentage.</summary>
internal static partial class RuleFigures
{
    /// <exception cref="InvalidDataException">The text names a parameter that there is not: the book is out of date.</exception>
    public static string Fill(string text, Rules rules) => Blank().Replace(text, match => Figure(match, rules));

    public static string Show(object? value) => value switch
    {
        double number => number.ToString("0.####"),
        _ => value?.ToString() ?? "",
    };

    private static string Figure(Match match, Rules rules)
    {
        string name = match.Groups["name"].Value;
        PropertyInfo parameter = typeof(Rules).GetProperty(name)
            ?? throw new InvalidDataException($"The rule book speaks of {name}, but the rules have no such parameter.");
        object? value = parameter.GetValue(rules);
        return match.Groups["percent"].Success && value is double share ? $"{share * 100:0.##}%" : Show(value);
    }

    [GeneratedRegex(@"\{\{(?<name>\w+)(?<percent>:%)?\}\}")]
    private static partial Regex Blank();
}
