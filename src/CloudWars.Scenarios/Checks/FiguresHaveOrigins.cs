using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class FiguresHaveOrigins : ScenarioCheck
{
    private const string Remedy = "Write {\"value\": …, \"source\": \"title, publisher, date\"} or {\"value\": …, \"assumed\": \"why\"}.";

    public override string Question => "Does every starting figure say where it comes from?";

    public override void Run(Draft draft)
    {
        List<FigureAt> without = [.. draft.Figures.Where(f => f.NeedsOrigin && !f.HasOrigin)];
        if (draft.Options.OriginsRequired)
        {
            without.ForEach(f => draft.Error(f.Path, "This figure names neither source nor assumption.", Remedy));
        }
        else if (without.Count > 0)
        {
            string rest = without.Count == 1 ? "" : $", as do {without.Count - 1} more";
            draft.Warn(without[0].Path, $"This figure names neither source nor assumption{rest}.", Remedy);
        }
    }
}
