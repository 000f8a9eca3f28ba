using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class EventsHitSomething : ScenarioCheck
{
    public override string Question => "Can every event happen, and has it something to happen to?";

    public override void Run(Draft draft)
    {
        foreach ((string id, EventPart happening) in draft.Events)
        {
            string path = $"events.{id}";
            Target(draft, happening, path);
            Time(draft, happening, path);
            if (happening.Size is null && happening.Kind is not (null or EventKind.PowerShortage or EventKind.Break))
            {
                draft.Error($"{path}.size", $"{path} has no size, so it would change nothing.", "Add \"size\".");
            }

            if (happening.Size?.Value < 0 && happening.Kind is EventKind.SupplyShock or EventKind.ChipSlip)
            {
                draft.Error($"{path}.size", "A cut has a positive size.", "Write the share that is lost.");
            }
        }
    }

    private static void Target(Draft draft, EventPart happening, string path)
    {
        if (happening.Kind is EventKind.SupplyShock or EventKind.ChipSlip)
        {
            if (happening.Target is null)
            {
                draft.Error($"{path}.target", $"{path} must name the chip family that it hits.", "Add \"target\".");
            }
            else if (draft.IsFamily($"{path}.target", happening.Target) && happening.Kind == EventKind.ChipSlip
                && draft.Families[happening.Target].Merchant == true)
            {
                draft.Error($"{path}.target", "Only in-house families have generations that slip.", "Use supplyShock for merchant chips.");
            }
        }
        else if (happening.Target is not null && !draft.Families.ContainsKey(happening.Target))
        {
            draft.IsCompany($"{path}.target", happening.Target);
        }
    }

    private static void Time(Draft draft, EventPart happening, string path)
    {
        int longest = (draft.File.Variants ?? []).Values.Select(v => v.Quarters ?? 0).Append(draft.File.Quarters ?? 16).Max();
        if (happening.LastQuarter?.Value < happening.Quarter?.Value)
        {
            draft.Error($"{path}.lastQuarter", "The last quarter is before the first.", "Swap them.");
        }

        if (happening.Quarter?.Value > longest)
        {
            draft.Warn($"{path}.quarter", $"The game has ended by then: it lasts {longest} quarters.", "Let it happen earlier.");
        }

        if (happening.Odds?.Value == 0)
        {
            draft.Warn($"{path}.odds", "An event with no odds never happens.", "Raise them or take it out.");
        }
    }
}
