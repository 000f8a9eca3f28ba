using CloudWars.Core.Phases;
using CloudWars.Core.Training;

namespace CloudWars.Core.World;

/// <summary>Look-ups that the rules need in every quarter, worked out once from the setup's ids.</summary>
internal sealed class SetupIndex
{
    public SetupIndex(GameSetup setup)
    {
        FamilyCount = setup.Families.Count;
        OwnerOf = new int[FamilyCount];
        InHouse = new int[setup.CompanyCount];
        Array.Fill(InHouse, -1);
        LuckOf = [.. setup.Companies.Select(c => StateHash.OfText(c.Id))];
        for (int f = 0; f < FamilyCount; f++)
        {
            OwnerOf[f] = setup.IndexOf(setup.Families[f].Owner);
            if (!setup.Families[f].Merchant && OwnerOf[f] >= 0)
            {
                InHouse[OwnerOf[f]] = f;
            }

            if (MerchantLeader < 0 && setup.Families[f].Merchant)
            {
                MerchantLeader = f;
            }
        }

        EventLuck = [.. setup.Events.Select(e => StateHash.OfText(e.Id))];
        GoalCompany = [.. setup.Goals.Select(g => setup.IndexOf(g.Company))];
        GoalFamily = [.. setup.Goals.Select(g => setup.FamilyOf(g.Target))];
        MerchantLeader = Math.Max(0, MerchantLeader);
        OutsideModelShare = Math.Max(0.02, 1 - (setup.Companies.Sum(c => c.ProductRevenue) / setup.Market.ModelMarket));
        ResearchBenchmark = [.. Enumerable.Range(0, Limits.Quarters + 1).Select(q => Laboratory.Benchmark(setup.Rules, q))];
        ServingNeed = [.. Enumerable.Range(0, Limits.Quarters + 1).Select(q => ModelMarket.ServingNeed(setup.Rules, q))];
        Economy = setup.ActorOf(Institution.Economy);
        Public = setup.ActorOf(Institution.Public);
        Funds = setup.ActorOf(Institution.Funds);
        Treasury = setup.ActorOf(Institution.Regulator);
    }

    public int FamilyCount { get; }

    /// <summary>The number under which each company's luck is drawn: it comes from the id, so where a company sits changes nothing.</summary>
    public int[] LuckOf { get; }

    /// <summary>Company that designs each family, or -1.</summary>
    public int[] OwnerOf { get; }

    /// <summary>Each company's own family, or -1.</summary>
    public int[] InHouse { get; }

    /// <summary>The number under which each event's luck is drawn.</summary>
    public int[] EventLuck { get; }

    /// <summary>Whose each goal is, or -1.</summary>
    public int[] GoalCompany { get; }

    /// <summary>The chip family each goal is about, or -1.</summary>
    public int[] GoalFamily { get; }

    /// <summary>The first merchant family: what outside clouds run.</summary>
    public int MerchantLeader { get; } = -1;

    /// <summary>Share of the model market that nobody at the table has at the start.</summary>
    public double OutsideModelShare { get; }

    /// <summary>See <see cref="Laboratory.Benchmark(Rules, int)"/>, by quarter.</summary>
    public double[] ResearchBenchmark { get; }

    /// <summary>See <see cref="ModelMarket.ServingNeed"/>, by quarter.</summary>
    public double[] ServingNeed { get; }

    public int Economy { get; }

    public int Public { get; }

    public int Funds { get; }

    public int Treasury { get; }

    /// <summary>The number under which it is drawn how one company misjudges another.</summary>
    public int LuckOfPair(int viewer, int seen) => unchecked((LuckOf[viewer] * 31) + LuckOf[seen]);
}
