using System.Runtime.CompilerServices;
using CloudWars.Core.Views;

namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// Where an appraiser stands: whose eyes it has, which side it values the sheet for, and the few figures that several legs need.
/// Everything is read from the seat's masked view, so it can be wrong about others but never indiscreet.
/// </summary>
internal sealed class Vantage
{
    /// <summary>Interest a quarter at which later money counts less.</summary>
    private const double Patience = 0.025;

    public Vantage(SeatView view, TermSheet sheet, string side, bool inWords)
    {
        InWords = inWords;
        State = view.State;
        Sheet = sheet;
        Side = State.Setup.IndexOf(side);
        Other = State.Setup.IndexOf(sheet.Other(side));
        Viewer = view.Seat;
        if (Side < 0 || Other < 0 || Side == Other)
        {
            throw new ArgumentException($"\"{side}\" is not a party of the sheet, or the other party is unknown.", nameof(side));
        }
    }

    /// <summary>Whether somebody will read the reasons.</summary>
    public bool InWords { get; }

    public GameState State { get; }

    public TermSheet Sheet { get; }

    /// <summary>The company the sheet is valued for.</summary>
    public int Side { get; }

    public int Other { get; }

    public int Viewer { get; }

    public ref CompanyState My => ref State.Companies[Side];

    public ref CompanyState Theirs => ref State.Companies[Other];

    public double Price => State.World.ComputePrice;

    public bool Gives(Leg leg) => leg.Giver == State.Setup.Companies[Side].Id;

    public string Name(int company) => State.Setup.Companies[company].Name;

    /// <summary>A leg's worth with the same doubt on both sides, and why.</summary>
    public LegWorth Around(Leg leg, double mid, double doubt, [InterpolatedStringHandlerArgument("")] ref Because why) =>
        new(leg, mid - Math.Abs(doubt), mid, mid + Math.Abs(doubt), why.Text());

    /// <summary>Relative error of what the viewer knows about a company's books.</summary>
    public double Doubt(int company) =>
        company == Viewer || State.Companies[company].Listed || !State.Setup.Companies[company].Seat ? 0.02 : SeatMask.PrivateBooks;

    /// <summary>What a company is really worth as far as one can tell: between fundamentals and what the market pays.</summary>
    public double FairValue(int company) =>
        Math.Max(0.5, 0.5 * (State.Companies[company].Value.Fundamental + State.Companies[company].Value.Price));

    /// <summary>Quarters that a stream of payments counts for, discounted.</summary>
    public static double Annuity(double quarters) =>
        quarters <= 0 ? 0 : (1 - DMath.Pow(1 + Patience, -quarters)) / Patience;

    /// <summary>Quarters the cash of a company lasts; 40 stands for long enough.</summary>
    public double Runway(int company)
    {
        double burn = -Math.Min(State.Companies[company].FreeCashFlow, State.Companies[company].CashEarnings / 4);
        double cash = State.Books.Cash(company).Billions;
        return burn <= 0.02 ? 40 : DMath.Clamp(cash / burn, 0, 40);
    }

    /// <summary>Odds that a company does not live up to a promise of some years: thin cash and a broken word.</summary>
    public double DefaultOdds(int company)
    {
        bool core = State.Companies[company].CoreRevenue > 0;
        double thin = core ? 0.01 : DMath.Clamp(0.30 - (0.035 * Runway(company)), 0.02, 0.30);
        return Math.Min(0.6, thin + (0.05 * State.Companies[company].BrokenWord));
    }

    /// <summary>GW of any chips, or of one family, that a company's models ran on last quarter.</summary>
    public double Runs(int company, int family = -1)
    {
        double sum = 0;
        for (int f = 0; f < State.Index.FamilyCount; f++)
        {
            sum += family < 0 || family == f ? State.Companies[company].Used[f] : 0;
        }

        return sum;
    }

    /// <summary>GW that the sheet itself brings from one side to the other on a family.</summary>
    public double SheetCompute(int provider, int family)
    {
        double sum = 0;
        foreach (Leg leg in Sheet.Legs)
        {
            if (leg is ComputeLeg compute && leg.Giver == State.Setup.Companies[provider].Id
                && State.Setup.FamilyOf(compute.Family) == family)
            {
                sum += compute.Gw;
            }
        }

        return sum;
    }

    /// <summary>What a frontier-equivalent GW costs its owner a quarter: running, ageing and the return on its capital.</summary>
    public double UnitCost(int provider, int family)
    {
        int f = family >= 0 ? family : State.Index.MerchantLeader;

        // Own chips get cheaper and better while a contract runs.
        double learning = State.Setup.Families[f].Merchant ? 1 : 0.92;
        double performance = Math.Max(0.2, Fleet.Performance(State, f)) / learning;
        double rate = 0.9 * 0.09 / 4;
        double chips = Fleet.ChipPrice(State, f) * (State.Rules.Obsolescence + rate);
        double site = State.Rules.SiteCost * (State.Rules.SiteDepreciation + rate);
        return (chips + site + State.Rules.OperatingCostPerGw) / performance;
    }
}
