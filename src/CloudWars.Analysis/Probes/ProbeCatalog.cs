namespace CloudWars.Analysis.Probes;

/// <summary>The foul play that every balance report looks for. Adding one: a line here.</summary>
internal static class ProbeCatalog
{
    private static readonly string[] Paper = ["borrow", "repay", "issue", "buy-back", "secondary", "go-public"];

    public static IReadOnlyList<Probe> All { get; } =
    [
        new("paper loops", "shares and bonds sold and bought back in turn bring a gain without any business", [.. Paper]) { PaperOnly = true },
        new("stake loops", "stakes bought and sold in turn move prices in one's own favour", ["invest", "sell-stake"]) { PaperOnly = true, Limit = 0.8 },
        new("debt without repaying", "everything lenders give is borrowed and handed to holders, and never paid back", ["borrow", "buy-back", "invest"]) { PaperOnly = true },
        new("end dumping", "in the last quarters everything that pays only later is stopped or sold", ["fund-research", "fund-silicon", "set-prices", "sell-stake", "buy-back", "borrow", "issue", "end-contract", "train", "invest", "secondary"]) { Last = 3, Limit = 0.75 },
        new("offer spam", "offers that nobody means move prices by rumour", ["leg:equity", "leg:compute", "leg:warrants", "leg:exclusivity", "withdraw"]) { Limit = 0.4 },
        new("hoarding chips", "chips are bought for which there is no power, so that rivals go without", ["order-chips", "build-sites"]) { Harms = true },
        new("ruining a rival", "a rival is driven under by offers, stakes bought and sold, prices, and broken contracts", ["leg:compute", "leg:loan", "leg:equity", "invest", "sell-stake", "end-contract", "bid", "set-prices"]) { Harms = true },
        new("gifts", "a friend hands over money as a loan or a round that no stranger would give", ["leg:loan", "leg:equity"]) { Accomplice = true, AtArmsLength = true, PaperOnly = true },
        new("wash pricing", "friends trade compute at a price that makes one of them look grand", ["leg:compute"]) { Accomplice = true, AtArmsLength = true, Limit = 1 },
        new("round-tripping", "money invested in a customer comes back as revenue at once", ["leg:equity", "leg:compute", "leg:loan", "sell-stake"]) { Accomplice = true, AtArmsLength = true },
        new("mutual praise", "two friends buy slivers of each other at fancy prices", ["leg:equity", "invest", "sell-stake", "secondary"]) { Accomplice = true, AtArmsLength = true, PaperOnly = true },
        new("paper pacts", "warrants, adoption promises and exclusivity are swapped for nothing", ["leg:warrants", "leg:adoption", "leg:exclusivity", "leg:loan"]) { Accomplice = true, AtArmsLength = true },
        new("buying rivals", "a rival's price is beaten down and the whole of it bought for less than it is worth", ["bid", "end-contract"]) { PaperOnly = true },
    ];
}
