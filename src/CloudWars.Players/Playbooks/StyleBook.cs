namespace CloudWars.Players.Playbooks;

/// <summary>The styles, and the plans each of them compares.</summary>
internal static class StyleBook
{
    public static IReadOnlyList<Style> All { get; } =
    [
        new("grower", "Builds and buys ahead of demand, prices low, and lets investors pay for it.",
            new Playbook("grow")
            {
                Capacity = 1.35, Spending = 1.1, Leverage = 0.9, PayOut = 0.4, Lease = 0.35, InHouse = 0.4, Research = 1.3, TrainTilt = 0.02,
                ComputeReach = 1.25, Runway = 9, IssueAppetite = 0.9, Bonds = 1, ProductPrice = -0.06, ComputeMarkup = -0.02, DealAppetite = 0.7,
            })
        {
            Growth = 0.03, Caution = 0.05,
            Keep = b => b with { Capacity = Math.Max(1.1, b.Capacity), ComputeReach = Math.Max(1.1, b.ComputeReach), PayOut = Math.Min(0.6, b.PayOut), Lease = Math.Max(0.1, b.Lease) },
        },
        new("prudent", "Keeps cash and a clean balance sheet, charges a little more, and signs little.",
            new Playbook("keep")
            {
                Capacity = 0.9, Spending = 0.8, Leverage = -0.6, PayOut = 0.8, InHouse = 0.45, Challenger = 0.1, Research = 1, TrainTilt = -0.01,
                ComputeReach = 0.92, Runway = 12, IssueAppetite = 0.4, Bonds = 0.25, ProductPrice = 0.06, ComputeMarkup = 0.03, DealAppetite = 0.35, Shift = 0.15,
            })
        {
            Fear = 0.15, Independence = 0.5, Hardness = 0.1, Caution = 0.45,
            Keep = b => b with { Leverage = Math.Min(0, b.Leverage), Runway = Math.Max(8, b.Runway), ProductPrice = Math.Max(0, b.ProductPrice), ComputeMarkup = Math.Max(0.01, b.ComputeMarkup) },
        },
        new("dealmaker", "Looks for the sheet with several legs in which both sides gain, and signs early and often.",
            new Playbook("deal")
            {
                Capacity = 1.1, Spending = 0.9, Leverage = 0.2, PayOut = 0.2, Research = 1.05, ComputeReach = 1.15, Runway = 9,
                DealAppetite = 1, Shift = 0.25, Stakes = 0.05,
            })
        {
            Hardness = -0.15, Caution = 0.1,
            Keep = b => b with { DealAppetite = 1, Stakes = Math.Max(0.03, b.Stakes) },
        },
        new("silicon", "Puts its money into own chips and into software that runs on anybody's.",
            new Playbook("chips")
            {
                Capacity = 1.05, InHouse = 0.75, Challenger = 0.1, Silicon = 2, Shift = 0.4, Research = 1.1, PayOut = 0.2, Leverage = 0.1, DealAppetite = 0.6,
            })
        {
            Independence = 0.8, Caution = 0.2,
            Keep = b => b with { InHouse = Math.Max(0.6, b.InHouse), Silicon = Math.Max(1.6, b.Silicon), Shift = Math.Max(0.25, b.Shift) },
        },
        new("predator", "Undercuts rivals, buys stakes in them, and drives a hard bargain.",
            new Playbook("hunt")
            {
                Capacity = 1.2, Spending = 1, Leverage = 0.5, PayOut = 0.1, ComputeMarkup = -0.05, ProductPrice = -0.10, Research = 1.15,
                ComputeReach = 1.1, DealAppetite = 0.5, Stakes = 0.15, IssueAppetite = 0.7,
            })
        {
            Growth = 0.02, Hardness = 0.2, Caution = 0.35,
            Keep = b => b with { ComputeMarkup = Math.Min(0, b.ComputeMarkup), ProductPrice = Math.Min(-0.06, b.ProductPrice), Stakes = Math.Max(0.05, b.Stakes) },
        },
    ];

    public static Style? Find(string? name) => All.FirstOrDefault(s => s.Name == name);

    /// <summary>
    /// The plans a planning level compares: the style's own book in several strengths, and plain ones in case the times ask for
    /// them. What the style never gives up holds in all of them.
    /// </summary>
    public static IReadOnlyList<Playbook> Portfolio(Style style)
    {
        Playbook own = style.Book;
        Playbook[] plans =
        [
            own with { Name = own.Name + ", with a long view", RunQuarters = 3, Research = own.Research * 1.5, Silicon = own.Silicon * 1.5, Challenger = Math.Max(0.15, own.Challenger), TrainTilt = own.TrainTilt + 0.03 },
            new Playbook("long view") { RunQuarters = 3, Research = 1.6, ComputeReach = 1.12, TrainTilt = 0.04, ProductPrice = -0.12, Silicon = 1.6, Challenger = 0.2, ComputeMarkup = 0.06, Shift = 0.2, Spending = 1.1 },
            new Playbook("scale") { Capacity = 1.4, Spending = 1.2, Leverage = 0.7, PayOut = 0.1, RunQuarters = 3, Research = 1.8, TrainTilt = 0.06, ComputeReach = 1.35, IssueAppetite = 0.9, Silicon = 1.6, Challenger = 0.1, Shift = 0.2 },
            new Playbook("dear and lean") { Capacity = 0.75, Spending = 0.9, PayOut = 0.8, Leverage = 0.3, ProductPrice = 0.1, ComputeMarkup = 0.1, RunQuarters = 3, Research = 1.3, Silicon = 1.3, Challenger = 0.2 },
            own with { Name = own.Name + ", faster", Capacity = own.Capacity * 1.3, Spending = own.Spending * 1.25, Leverage = own.Leverage + 0.5, ComputeReach = own.ComputeReach * 1.2, Research = own.Research * 1.25 },
            own with { Name = own.Name + ", slower", Capacity = own.Capacity * 0.7, Spending = own.Spending * 0.7, ComputeReach = own.ComputeReach * 0.85, Research = own.Research * 0.85, PayOut = Math.Min(1, own.PayOut + 0.3) },
            new Playbook("harvest") { Capacity = 0.6, Spending = 0.5, PayOut = 1, ProductPrice = 0.12, ComputeMarkup = 0.06, TrainTilt = -0.08, ComputeReach = 0.85, Runway = 8 },
            new Playbook("steady"),
            own,
        ];
        return [.. plans.Select(style.Keep)];
    }
}
