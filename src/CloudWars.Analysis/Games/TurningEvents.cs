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
        string subject = happened.Kind switch
        {
            Happening.ScenarioEvent => setup.Events.FirstOrDefault(e => e.Headline == happened.Subject)?.Id ?? "event",
            Happening.SupplyShock => happened.Subject,
            _ => happened.Who >= 0 ? setup.IdOfActor(happened.Who) : "market",
        };
        return $"{JsonNamingPolicy.KebabCaseLower.ConvertName(happened.Kind.ToString())}:{subject}@{happened.Quarter}";
    }
}
