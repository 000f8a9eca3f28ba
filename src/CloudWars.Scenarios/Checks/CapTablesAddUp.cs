using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class CapTablesAddUp : ScenarioCheck
{
    public override string Question => "Does nobody own more than all of a company, or himself?";

    public override void Run(Draft draft)
    {
        Dictionary<string, double> sums = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        for (int i = 0; i < draft.Stakes.Count; i++)
        {
            StakePart stake = draft.Stakes[i];
            string path = $"stakes[{i}]";
            bool known = draft.IsCompany($"{path}.holder", stake.Holder) & draft.IsCompany($"{path}.of", stake.Of);
            if (!known || stake.Percent is null)
            {
                continue;
            }

            Look(draft, path, stake, seen.Add((stake.Holder!, stake.Of!)));
            double sum = sums[stake.Of!] = sums.GetValueOrDefault(stake.Of!) + stake.Percent.Value;
            if (sum > 100 && sum - stake.Percent.Value <= 100)
            {
                draft.Error($"{path}.percent", $"With this stake {sum:0.##}% of {stake.Of} are held.", "The stakes in a company add up to 100% at most.");
            }
        }
    }

    private static void Look(Draft draft, string path, StakePart stake, bool first)
    {
        if (stake.Holder == stake.Of)
        {
            draft.Error($"{path}.of", $"{stake.Holder} cannot own itself.", "Take the stake out.");
        }

        if (!first)
        {
            draft.Error(path, $"{stake.Holder}'s stake in {stake.Of} is listed above already.", "Add the two up.");
        }

        double limit = draft.File.Rules?.GetValueOrDefault("stakeLimit")?.Value ?? Rules.Standard.StakeLimit;
        if (stake.Percent!.Value > 100 * limit)
        {
            draft.Warn($"{path}.percent", $"The rules let nobody buy more than {100 * limit:0}% of a company.", "It can be held, but not added to.");
        }
    }
}
