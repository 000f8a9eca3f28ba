using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class GoalsCanBeReached : ScenarioCheck
{
    public override string Question => "Has every goal somebody to reach it, and a test?";

    public override void Run(Draft draft)
    {
        foreach ((string id, GoalPart goal) in draft.Goals)
        {
            string path = $"goals.{id}";
            if (draft.IsCompany($"{path}.company", goal.Company) && draft.Companies[goal.Company!].Seat == false)
            {
                draft.Warn($"{path}.company", $"{goal.Company} is no seat, so nobody plays for this goal.", "Give it to a seat.");
            }

            Test(draft, goal, path);
            if (goal.Points?.Value > 0.5)
            {
                draft.Warn($"{path}.points", "So many points outweigh what companies are worth.", "Usual are 0.05 to 0.15.");
            }
        }
    }

    private static void Test(Draft draft, GoalPart goal, string path)
    {
        switch (goal.Kind)
        {
            case GoalKind.DealClosed or GoalKind.ContractSigned:
                Named(draft, goal, path, "company", draft.IsCompany);
                Answered(draft, goal, path);
                break;
            case GoalKind.FamilyAdoptedAbove:
                Named(draft, goal, path, "chip family", draft.IsFamily);
                Threshold(draft, goal, path);
                break;
            case GoalKind.SupplierShareBelow or GoalKind.ValueAbove:
                Threshold(draft, goal, path);
                break;
            default:
                break;
        }

        if (goal.Kind == GoalKind.SupplierShareBelow && goal.Threshold?.Value > 1)
        {
            draft.Error($"{path}.threshold", "The threshold is a share of all compute, at most 1.", "Write 0.5 for 50%.");
        }

        if (goal.Kind == GoalKind.ValueAbove && goal.Company is not null && draft.Companies.GetValueOrDefault(goal.Company)?.MarketValue?.Value >= goal.Threshold?.Value)
        {
            draft.Warn($"{path}.threshold", $"{goal.Company} is worth as much at the start.", "Raise the threshold.");
        }
    }

    private static void Named(Draft draft, GoalPart goal, string path, string what, Func<string, string?, bool> known)
    {
        if (goal.Target is null)
        {
            draft.Error($"{path}.target", $"{path} must name a {what}.", "Add \"target\".");
        }
        else if (known($"{path}.target", goal.Target) && goal.Target == goal.Company && goal.Kind is GoalKind.DealClosed or GoalKind.ContractSigned)
        {
            draft.Error($"{path}.target", "Nobody makes a deal with himself.", "Name the other party.");
        }
    }

    /// <summary>Who has no seat gives no answer; a deal with him closes only if the opening has his offer.</summary>
    private static void Answered(Draft draft, GoalPart goal, string path)
    {
        bool silent = goal.Target is not null && draft.Companies.GetValueOrDefault(goal.Target)?.Seat == false;
        if (silent && !draft.Offers.Any(o => o.From == goal.Target && o.To == goal.Company))
        {
            draft.Warn($"{path}.target", $"{goal.Target} is no seat and offers {goal.Company} nothing, so there is nobody to close a deal with.", "Put its offer on the table, or name a seat.");
        }
    }

    private static void Threshold(Draft draft, GoalPart goal, string path)
    {
        if (goal.Threshold is null)
        {
            draft.Error($"{path}.threshold", $"{path} has no threshold.", "Add \"threshold\".");
        }
    }
}
