using CloudWars.Analysis.Reviews;
using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Lookback;

/// <summary>The ways to look back on a finished game.</summary>
internal static class LookBack
{
    /// <summary>Reviews the people's decisions, or everybody's where nobody played; takes some seconds in the background.</summary>
    public static void Review(GameFlow flow)
    {
        GameRecord record = flow.Session.Match.Record;
        IReadOnlyList<string> people = flow.Session.Owners;
        ReviewPlan plan = new()
        {
            Setup = flow.Session.Setup,
            Record = record,
            Maker = ControllerCatalog.Create,
            Companies = people.Count > 0 ? people : [.. record.Seats.Select(s => s.Company)],
        };
        int done = 0;
        int steps = Reviewer.Steps(plan);
        flow.Stage.RunInBackground("Looking back",
            (progress, cancel) => Reviewer.Review(plan, () => progress.Report($"{100 * ++done / steps}%"), cancel),
            review => flow.Stage.Push(new ReviewScreen(flow.Stage, flow.Session.Setup, review)));
    }
}
