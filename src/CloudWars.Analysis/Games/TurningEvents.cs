using System.Text;
using System.Text.Json;
using CloudWars.Core.Happenings;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Games;

/// <summary>The events that can turn a game, as short tags: <c>supply-shock:nvidia@5</c>, <c>insolvent:openai@12</c>.</summary>
internal static class TurningEvents
{
    public static bool Includes(Happening kind) => kind is Happening.ScenarioEvent or Happening.SupplyShock or Happening.GenerationSlip
        or Happening.MoodBroke or Happening.Insolvent or Happening.Rescued or Happening.TakenOver or Happening.DealBlocked
        or Happening.WentPublic or Happening.GoalReached or Happening.PromiseBroken or Happening.ContractBroken;

    public static string Tag(GameSetup setup, GameEvent happened)
    {
        string subject = happened.Kind == Happening.SupplyShock || happened.Who < 0
            ? happened.Subject.Length > 0 ? Hyphenated(happened.Subject) : "market"
            : setup.IdOfActor(happened.Who);
        return $"{JsonNamingPolicy.KebabCaseLower.ConvertName(happened.Kind.ToString())}:{subject}@{happened.Quarter}";
    }

    /// <summary>A headline as one word: letters and digits, everything else one hyphen.</summary>
    private static string Hyphenated(string text)
    {
        StringBuilder word = new();
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0 && word[^1] != '-')
            {
                word.Append('-');
            }
        }

        return word.ToString().TrimEnd('-');
    }
}
