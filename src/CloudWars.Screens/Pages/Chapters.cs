using CloudWars.Core.Happenings;
using CloudWars.Core.News;

namespace CloudWars.Screens.Pages;

/// <summary>A quarter's headlines in the order in which a quarter happens.</summary>
internal static class Chapters
{
    private static readonly string[] Titles =
        ["The world", "At the table", "Money", "Machines", "Models and customers", "Promises and failures", "The market"];

    public static IReadOnlyList<Chapter> Of(IReadOnlyList<Headline> wire) =>
        [.. Titles.Select((title, i) => new Chapter(title, [.. wire.Where(line => Of(line.Kind) == i)])).Where(chapter => chapter.Lines.Count > 0)];

    private static int Of(Happening kind) => kind switch
    {
        Happening.ScenarioEvent or Happening.SupplyShock or Happening.SupplyRestored or Happening.GenerationSlip => 0,
        >= Happening.TalksOpened and <= Happening.ContractStarted => 1,
        Happening.ContractShort or Happening.ContractEnded or Happening.ContractBroken or Happening.PromiseKept or Happening.PromiseBroken
            or Happening.WarrantVested or Happening.LoanRepaid => 5,
        Happening.TrainingStarted or Happening.ModelReleased or Happening.PricesChanged or Happening.CapacitySoldOut => 4,
        >= Happening.SitesOnline and <= Happening.PortingDone => 3,
        >= Happening.SharesIssued and <= Happening.OrderRefused => 2,
        Happening.Impairment => 3,
        >= Happening.CovenantBreached and <= Happening.TakeoverBlocked => 5,
        _ => 6,
    };
}
