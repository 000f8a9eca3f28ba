using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Themes;

/// <summary>What a theme changes, as <c>Data/themes.json</c> has it.</summary>
/// <param name="Words">The theme in a few words, for the briefing.</param>
/// <param name="Rules">Numbers of the rule book under this theme.</param>
/// <param name="Events">What may happen because of it.</param>
public sealed record ThemeEntry(string Words, OrderedDictionary<string, double> Rules, OrderedDictionary<string, EventPart> Events);
