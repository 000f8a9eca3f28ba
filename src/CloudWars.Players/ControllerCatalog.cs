using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CloudWars.Players.Levels;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players;

/// <summary>
/// Every AI player that can be asked for by name. Adding a level: its controller and a line in <see cref="Levels"/> and
/// <see cref="Make"/>; adding a style: a line in <see cref="StyleBook"/>. All levels see the same view and play by the same
/// rules; what differs is how far and how widely they think.
/// </summary>
public static class ControllerCatalog
{
    private const string Prefix = "ai:";

    public static IReadOnlyList<LevelInfo> Levels { get; } =
    [
        new("random", "Gives any legal orders that come to mind; the floor to measure from."),
        new("intern", "Follows the caretaker's rules with a shaky hand and notices things late."),
        new("analyst", "Plays a style by the book, without noise and without looking ahead."),
        new("director", "Tries a handful of plans in a few imagined futures and takes the best."),
        new("executive", "Reworks the best plan, lever by lever and order by order, and weighs every offer with and without."),
        new("visionary", "Thinks longer over more plans and futures, and searches for the deal to propose."),
    ];

    public static IReadOnlyList<StyleInfo> Styles { get; } = [.. StyleBook.All.Select(s => new StyleInfo(s.Name, s.Meaning))];

    /// <summary>A controller for a spec such as <c>ai:director</c>, <c>ai:director/prudent</c> <c>ai:executive@5000</c> or <c>ai:executive/no-deals</c>.</summary>
    /// <exception cref="ArgumentException">The spec names no level or style; the message is for people.</exception>
    public static IController Create(string spec, ulong seed, string company) =>
        TryParse(spec, out ControllerSpec? parsed, out string? problem)
            ? Make(parsed, Tosses.Mix(seed, company))
            : throw new ArgumentException(problem, nameof(spec));

    /// <summary>Reads a spec; if it is none, says what is wrong with it and what would be right.</summary>
    public static bool TryParse(string? spec, [NotNullWhen(true)] out ControllerSpec? parsed, [NotNullWhen(false)] out string? problem)
    {
        parsed = null;
        problem = null;
        string text = (spec ?? "").Trim();
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            problem = $"\"{text}\" is not an AI player. Write ai:LEVEL or ai:LEVEL/STYLE, such as ai:director or ai:director/prudent.";
            return false;
        }

        string[] parts = text[Prefix.Length..].ToLowerInvariant().Split('/', StringSplitOptions.TrimEntries);
        string[] level = parts[0].Split('@', 2, StringSplitOptions.TrimEntries);
        bool silent = parts.Length > 1 && parts[^1] == ControllerSpec.WithoutDeals;
        parts = silent ? parts[..^1] : parts;
        int? budget = level.Length == 2 && int.TryParse(level[1], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : null;
        if (Levels.All(l => l.Name != level[0]))
        {
            problem = $"There is no AI level \"{level[0]}\". Levels: {string.Join(", ", Levels.Select(l => l.Name))}.";
        }
        else if (level.Length == 2 && !Thinks(level[0]))
        {
            problem = $"{level[0]} does not look ahead, so it has no budget of thought. Write ai:{level[0]}, or take director, executive or visionary.";
        }
        else if (level.Length == 2 && budget is not (>= ThinkingBudget.Least and <= ThinkingBudget.Most))
        {
            problem = $"\"@{level[1]}\" is no budget: write the quarters to imagine for a decision, {ThinkingBudget.Least} to {ThinkingBudget.Most}, such as ai:{level[0]}@2000.";
        }
        else if (silent && level[0] is "random" or "intern")
        {
            problem = $"{level[0]} cannot be kept from the table; no-deals is for analyst and the levels above.";
        }
        else if (parts.Length > 2)
        {
            problem = $"\"{text}\" has too many parts. Write ai:LEVEL or ai:LEVEL/STYLE.";
        }
        else if (parts.Length == 2 && Styles.All(s => s.Name != parts[1]))
        {
            problem = $"There is no AI style \"{parts[1]}\". Styles: {string.Join(", ", Styles.Select(s => s.Name))}.";
        }
        else
        {
            parsed = new ControllerSpec(level[0], parts.Length == 2 ? parts[1] : null, budget, silent);
        }

        return parsed is not null;
    }

    private static bool Thinks(string level) => level is "director" or "executive" or "visionary";

    private static IController Make(ControllerSpec spec, ulong seed)
    {
        Style style = StyleBook.Find(spec.Style) ?? StyleBook.All[(int)(seed % (ulong)StyleBook.All.Count)];

        // Two boards of one style do not agree about every doubtful deal.
        double temper = 0.3 * new Tosses(seed, 0).Normal();
        style = style with { Caution = Math.Clamp(style.Caution + temper, -0.1, 1.3) };
        style = spec.NoDeals ? style.WithoutDeals() : style;
        return spec.Level switch
        {
            "random" => new RandomController(seed),
            "intern" => new InternController(seed),
            "analyst" => new AnalystController(style, seed),
            "director" => new PlanningController(style, seed, ThinkingBudget.Director.With(spec.Resolutions)),
            "executive" => new PlanningController(style, seed, ThinkingBudget.Executive.With(spec.Resolutions)),
            _ => new PlanningController(style, seed, ThinkingBudget.Visionary.With(spec.Resolutions)),
        };
    }
}
