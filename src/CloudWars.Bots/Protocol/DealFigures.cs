using System.ComponentModel;
using CloudWars.Core.Deals;

namespace CloudWars.Bots.Protocol;

/// <summary>Talks of yours that are open.</summary>
public sealed record OpenDeal
{
    [Description("The number to name in accept, decline, counter and withdraw.")]
    public required int Number { get; init; }

    [Description("Id of the other party.")]
    public required string With { get; init; }

    [Description("offered, agreed or signed.")]
    public required string Stage { get; init; }

    [Description("Your answer is awaited.")]
    public required bool MustAnswer { get; init; }

    public required bool MayWithdraw { get; init; }

    [Description("Made or countered in the quarter being played.")]
    public required bool Fresh { get; init; }

    public required bool Leaked { get; init; }

    [Description("Counter-offers so far; talks end after four.")]
    public required int Counters { get; init; }

    [Description("Quarters until the offer lapses, this one not counted.")]
    public required int QuartersOpen { get; init; }

    [Description("Odds of a leak in each quarter in which it is open.")]
    public required double LeakOdds { get; init; }

    [Description("The terms on the table, as orders write them.")]
    public required TermSheet Sheet { get; init; }

    [Description("The game's appraisal of what the sheet is worth to you, from what you may know: an opinion, not a rule.")]
    public required Worth WorthToYou { get; init; }

    [Description("The same for the other side, roughly.")]
    public required Worth WorthToThem { get; init; }
}

/// <summary>What a sheet is worth to one side, $bn.</summary>
public sealed record Worth
{
    public required double Low { get; init; }

    public required double Mid { get; init; }

    public required double High { get; init; }

    [Description("The weightiest reason, in words.")]
    public required string Reason { get; init; }
}

/// <summary>What leaked about talks between others.</summary>
public sealed record LeakedTalks
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required double AmountBillions { get; init; }

    public required bool Signed { get; init; }
}

/// <summary>A compute contract as filed.</summary>
public sealed record ContractFigures
{
    [Description("The number to name in end-contract.")]
    public required int Number { get; init; }

    public required string Provider { get; init; }

    public required string Customer { get; init; }

    [Description("Chip family, or null for any.")]
    public required string? Family { get; init; }

    public required double Gw { get; init; }

    public required double DeliveredGw { get; init; }

    [Description("$bn per GW and quarter.")]
    public required double Price { get; init; }

    [Description("Share that is billed whether used or not.")]
    public required double TakeOrPay { get; init; }

    public required int QuartersLeft { get; init; }

    [Description("Still to be delivered, $bn.")]
    public required double Remaining { get; init; }

    [Description("Quarters in a row in which less was delivered than promised.")]
    public required int ShortQuarters { get; init; }
}

/// <summary>A promise that binds: adoption of a chip family, or exclusivity.</summary>
public sealed record PromiseFigures
{
    [Description("adoption or exclusivity.")]
    public required string Kind { get; init; }

    public required string Giver { get; init; }

    public required string Receiver { get; init; }

    public required string? Family { get; init; }

    public required double Gw { get; init; }

    [Description("GW that the giver runs on the family now.")]
    public required double RunningGw { get; init; }

    public required int QuartersLeft { get; init; }

    [Description("$bn due if it is broken.")]
    public required double Penalty { get; init; }
}

/// <summary>A loan between companies.</summary>
public sealed record LoanFigures
{
    public required string Lender { get; init; }

    public required string Borrower { get; init; }

    public required double Principal { get; init; }

    [Description("Interest a year.")]
    public required double Rate { get; init; }

    public required int QuartersLeft { get; init; }
}

/// <summary>Warrants outstanding.</summary>
public sealed record WarrantFigures
{
    public required string Issuer { get; init; }

    public required string Holder { get; init; }

    public required string Family { get; init; }

    [Description("Percent of the issuer's shares, all tranches together.")]
    public required double Percent { get; init; }

    public required int Tranches { get; init; }

    public required int Vested { get; init; }

    public required int QuartersLeft { get; init; }
}
