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

        GoalCompany = [.. setup.Goals.Select(g => setup.IndexOf(g.Company))];
        GoalFamily = [.. setup.Goals.Select(g => setup.FamilyOf(g.Target))];
        MerchantLeader = Math.Max(0, MerchantLeader);
        Economy = setup.ActorOf(Institution.Economy);
        Public = setup.ActorOf(Institution.Public);
        Funds = setup.ActorOf(Institution.Funds);
        Treasury = setup.ActorOf(Institution.Regulator);
    }

    public int FamilyCount { get; }

    /// <summary>Company that designs each family, or -1.</summary>
    public int[] OwnerOf { get; }

    /// <summary>Each company's own family, or -1.</summary>
    public int[] InHouse { get; }

    /// <summary>Whose each goal is, or -1.</summary>
    public int[] GoalCompany { get; }

    /// <summary>The chip family each goal is about, or -1.</summary>
    public int[] GoalFamily { get; }

    /// <summary>The first merchant family: what outside clouds run.</summary>
    public int MerchantLeader { get; } = -1;

    public int Economy { get; }

    public int Public { get; }

    public int Funds { get; }

    public int Treasury { get; }
}
