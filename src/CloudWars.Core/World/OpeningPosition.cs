using CloudWars.Core.Phases;

namespace CloudWars.Core.World;

/// <summary>
/// Builds the position before the first quarter from a scenario. What the scenario does not say is derived here, the same way
/// for every company, and the franchise factor is solved so that the first price is the scenario's market value.
/// </summary>
internal static class OpeningPosition
{
    private const double UsualTrainShare = 0.45;

    public static GameState Build(GameSetup setup, ulong seed)
    {
        GameState state = new(setup, seed);
        OpenMarkets(state);
        for (int c = 0; c < setup.CompanyCount; c++)
        {
            OpenCompany(state, c);
        }

        OpenContracts(state);
        OpenOffers(state);
        for (int c = 0; c < setup.CompanyCount; c++)
        {
            OpenCompute(state, c);
            OpenEarnings(state, c);
        }

        OpenWarrants(state);
        OpenBooks(state);
        OpeningValues.Open(state);
        OpeningTrial.Run(state);
        return state;
    }

    private static void OpenMarkets(GameState state)
    {
        MarketSetup market = state.Setup.Market;
        ref WorldState world = ref state.World;
        world.ComputePrice = market.ComputePrice;
        world.EnterpriseDemand = market.EnterpriseDemandGw;
        world.EnterpriseGrowth = state.Rules.EnterpriseGrowth;
        world.OutsideCloudGw = market.OutsideCloudGw;
        world.ModelMarket = market.ModelMarket;
        world.ModelGrowth = state.Rules.ModelGrowth;
        world.QuartersSinceBreak = 100;
        world.OutsideModelShare = state.Index.OutsideModelShare;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            FamilySetup family = state.Setup.Families[f];
            world.ChipPrice[f] = family.PricePerGw;
            world.Supply[f] = family.SupplyGw;
            world.OutsideDemand[f] = family.OutsideDemandGw;
            world.Maturity[f] = family.Maturity;
            Fleet.Make(state, f, family.CumulativeGw);
            world.Tightness[f] = 1;
        }
    }

    private static void OpenCompany(GameState state, int c)
    {
        CompanySetup setup = state.Setup.Companies[c];
        ref CompanyState company = ref state.Companies[c];
        company.Listed = setup.Listed;
        company.Shares = setup.Shares;
        company.CoreRevenue = setup.CoreRevenue;
        company.CloudCore = setup.CloudRevenue;
        company.CoreGrowth = MeanGrowth(setup);
        company.InternalNeedGw = setup.InternalNeedGw;
        company.EnterpriseShare = setup.EnterpriseShare;
        company.ProductShare = setup.ProductRevenue / state.Setup.Market.ModelMarket;
        company.ProductStanding = company.ProductShare;
        company.ProductPrice = 1;
        company.TrustedPrice = 1;
        company.TrustedPart = 1;
        company.ProductServed = 1;
        company.ProductRevenueLast = setup.ProductRevenue;
        company.Capability = setup.CapabilityLead;
        company.Algorithms = setup.CapabilityLead;
        company.ModelAlgorithms = setup.CapabilityLead;
        company.Research = setup.ResearchSpend;
        company.Silicon = setup.SiliconSpend;
        company.TrainShare = UsualTrainShare;
        company.SitesGw = setup.SitesGw;
        for (int q = 0; q < Math.Min(Limits.SiteLead, setup.SitesComing.Count); q++)
        {
            company.SitesComing[q] = setup.SitesComing[q];
        }

        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            bool own = state.Index.InHouse[c] == f;
            company.Porting[f] = own || state.Setup.Families[f].Friction <= 0 ? 1 : 0;
        }

        if (state.Index.InHouse[c] >= 0)
        {
            company.SiliconPerformance = state.Setup.Families[state.Index.InHouse[c]].Performance;
        }

        foreach (FamilyAmount ported in setup.Porting)
        {
            company.Porting[state.Setup.FamilyOf(ported.Family)] = ported.Amount;
        }

        OpenShares(state, c);
    }

    private static double MeanGrowth(CompanySetup setup)
    {
        double cloud = setup.CoreRevenue <= 0 ? 0 : setup.CloudRevenue / setup.CoreRevenue;
        return (cloud * setup.CloudGrowth) + ((1 - cloud) * setup.CoreGrowth);
    }

    /// <summary>Who is not named holds the rest: the public of a listed company, funds (60%) and employees (40%) of a private one.</summary>
    private static void OpenShares(GameState state, int c)
    {
        CompanySetup setup = state.Setup.Companies[c];
        long left = setup.Shares;
        foreach (StakeSetup stake in state.Setup.Stakes)
        {
            if (stake.Of == setup.Id)
            {
                int holder = state.Setup.IndexOf(stake.Holder);
                holder = holder >= 0 ? holder : state.Index.Funds;
                long shares = Math.Min(left, (long)Math.Floor(setup.Shares * (stake.Percent / 100)));
                state.Held(holder, c) += shares;
                left -= shares;
            }
        }

        long employees = setup.Listed ? 0 : (long)Math.Floor(left * 0.4);
        state.Held(state.Index.Economy, c) += employees;
        state.Held(setup.Listed ? state.Index.Public : state.Index.Funds, c) += left - employees;
    }

    private static void OpenContracts(GameState state)
    {
        foreach (ContractSetup contract in state.Setup.Contracts)
        {
            int provider = state.Setup.IndexOf(contract.Provider);
            state.Contracts.Add(new Contract
            {
                Number = state.NextContract++,
                Provider = provider < 0 ? state.Index.Economy : provider,
                Customer = state.Setup.IndexOf(contract.Customer),
                Family = state.Setup.FamilyOf(contract.Family),
                Gw = contract.Gw,
                Price = contract.Price,
                TakeOrPay = contract.TakeOrPay,
                QuartersLeft = contract.Quarters,
                QuartersTotal = contract.Quarters,
                RampQuarters = contract.RampQuarters,
                StartsIn = contract.StartsIn,
                Delivered = contract.RampQuarters > 0 || contract.StartsIn > 0 ? 0 : contract.Gw,
            });
        }
    }

    private static void OpenWarrants(GameState state)
    {
        foreach (WarrantSetup warrant in state.Setup.Warrants)
        {
            int issuer = state.Setup.IndexOf(warrant.Issuer);
            int holder = state.Setup.IndexOf(warrant.Holder);
            int family = state.Setup.FamilyOf(warrant.Family);
            int adopter = state.Index.OwnerOf[family] == holder ? issuer : holder;
            state.Warrants.Add(new Warrant
            {
                Issuer = issuer,
                Holder = holder,
                SharesPerTranche = (long)Math.Floor(state.Companies[issuer].Shares * (warrant.Percent / 100)) / warrant.Tranches,
                Tranches = warrant.Tranches,
                Adopter = adopter,
                Family = family,
                BaseGw = state.Companies[adopter].Used[family],
                StepGw = warrant.StepGw,
                LastQuarter = warrant.WithinQuarters,
            });
        }
    }

    private static void OpenOffers(GameState state)
    {
        foreach (TermSheet sheet in state.Setup.OpeningOffers)
        {
            state.Deals.Add(new DealState
            {
                Number = state.NextDeal++,
                Sheet = sheet,
                Stage = DealStage.Offered,
                Answerer = state.Setup.IndexOf(sheet.To),
                SheetQuarter = 1,
                StageQuarter = 0,
            });
        }
    }

    private static void OpenCompute(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        CompanySetup setup = state.Setup.Companies[c];
        foreach (FamilyAmount chips in setup.Chips)
        {
            int f = state.Setup.FamilyOf(chips.Family);
            company.Power[f] += chips.Amount;

            // Installed chips are on average a year old.
            company.Capacity[f] += chips.Amount * Fleet.Performance(state, f) * 0.9;
            company.Bought[f] += 0.3 * chips.Amount;
        }

        double own = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            own += company.Capacity[f];
        }

        double used = 0;
        foreach (Contract contract in state.Contracts)
        {
            if (contract.Customer == c)
            {
                int family = contract.Family < 0 ? state.Index.MerchantLeader : contract.Family;
                company.Used[family] += contract.Delivered;
                used += contract.Delivered;
            }
            else if (contract.Provider == c)
            {
                company.ContractGw += contract.Delivered;
            }
        }

        company.InternalServed = Math.Min(setup.InternalNeedGw, own);
        if (setup.TrainsModels && own > 0)
        {
            double free = Math.Max(0, own - company.ContractGw - company.InternalServed) * (setup.SellsCompute ? 0.4 : 1);
            company.OwnPoolGw = free;
            used += free;
            for (int f = 0; f < state.Index.FamilyCount; f++)
            {
                company.Used[f] += free * company.Capacity[f] / own;
            }
        }

        company.LastRunCompute = Math.Max(0.02, used * UsualTrainShare * 2);

        // A run of the usual length has two quarters of algorithms to catch up with; this keeps an unchanged effort abreast.
        company.TrainingReference = company.LastRunCompute * 0.58;
        company.ServingGw = setup.ProductRevenue * state.Rules.ServingNeed;
        SetMix(ref company, state.Index.FamilyCount, used);
    }

    /// <summary>Flexible work is meant for the chips it runs on today.</summary>
    private static void SetMix(ref CompanyState company, int families, double used)
    {
        double total = 0;
        for (int f = 0; f < families; f++)
        {
            total += used > 0 ? company.Used[f] : company.Capacity[f];
        }

        for (int f = 0; f < families && total > 0; f++)
        {
            company.Mix[f] = (used > 0 ? company.Used[f] : company.Capacity[f]) / total;
        }
    }

    private static void OpenEarnings(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        CompanySetup setup = state.Setup.Companies[c];
        double sold = setup.EnterpriseShare * state.World.EnterpriseDemand * state.World.ComputePrice;
        double bought = 0;
        foreach (Contract contract in state.Contracts)
        {
            sold += contract.Provider == c ? contract.Delivered * contract.Price : 0;
            bought += contract.Customer == c ? contract.Delivered * contract.Price : 0;
            if (contract.Customer == c)
            {
                state.Bought(c, Math.Min(contract.Provider, state.CompanyCount - 1)) +=
                    contract.Provider < state.CompanyCount ? contract.Delivered * contract.Price * 3 : 0;
            }
        }

        company.AiRevenueLast = setup.SellsCompute ? sold : 0;
        company.Revenue = setup.CoreRevenue + company.AiRevenueLast + setup.ProductRevenue;
        double power = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            power += company.Power[f];
        }

        double cash = (setup.CoreRevenue * setup.CoreMargin) + company.AiRevenueLast + (setup.ProductRevenue * (1 - state.Rules.LabOverhead))
            - bought - company.Research - company.Silicon - (power * state.Rules.OperatingCostPerGw);
        company.CashEarnings = 4 * cash;
        company.AiGrowth = setup.SellsCompute ? 0.30 : 0;
        company.ProductGrowth = setup.TrainsModels ? DMath.Yearly(state.Rules.ModelGrowth) : 0;
        double product = setup.ProductRevenue / Math.Max(0.01, setup.CoreRevenue + setup.ProductRevenue);
        company.RevenueGrowth = (product * company.ProductGrowth) + ((1 - product) * company.CoreGrowth);
        company.EconomicProfit = OpeningProfit(state, c);
    }

    /// <summary>A tenth of what its compute is worth in use; a supplier's profit on what it sells at the table.</summary>
    private static double OpeningProfit(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        if (state.Setup.Companies[c].Role != Role.Supplier)
        {
            return 0.10 * (company.AiRevenueLast + ((company.InternalServed + company.OwnPoolGw) * state.World.ComputePrice));
        }

        double profit = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            FamilySetup family = state.Setup.Families[f];
            profit += state.Index.OwnerOf[f] == c && family.Merchant
                ? Math.Max(0, family.SupplyGw - family.OutsideDemandGw) * family.PricePerGw * family.Margin * 0.8
                : 0;
        }

        return profit;
    }

    private static void OpenBooks(GameState state)
    {
        Books books = state.Books;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            CompanySetup setup = state.Setup.Companies[c];
            ref CompanyState company = ref state.Companies[c];
            Money debt = Money.FromBillions(setup.Debt);
            books.Post(c, Account.Cash, Account.PaidInCapital, Money.FromBillions(setup.Cash), "opening");
            books.Post(c, Account.PaidInCapital, Account.Debt, debt, "opening");
            books.Post(state.Index.Public, Account.LoansGiven, Account.PaidInCapital, debt, "opening");
            books.Post(c, Account.Chips, Account.PaidInCapital, Money.FromBillions(0.7 * Operations.Recoverable(state, c)), "opening");
            double space = Fleet.SpaceIn(ref company, Limits.SiteLead);
            books.Post(c, Account.Sites, Account.PaidInCapital, Money.FromBillions(0.8 * space * state.Rules.SiteCost), "opening");
            double stakes = 0;
            for (int j = 0; j < state.CompanyCount; j++)
            {
                stakes += j == c ? 0 : state.Stake(c, j) * state.Setup.Companies[j].MarketValue;
            }

            books.Post(c, Account.Stakes, Account.PaidInCapital, Money.FromBillions(stakes), "opening");
        }

        foreach (LoanSetup loan in state.Setup.Loans)
        {
            int lender = state.Setup.IndexOf(loan.Lender);
            int borrower = state.Setup.IndexOf(loan.Borrower);
            Money principal = Money.FromBillions(loan.Amount);
            books.Post(lender, Account.LoansGiven, Account.PaidInCapital, principal, "opening");
            books.Post(borrower, Account.PaidInCapital, Account.LoansTaken, principal, "opening");
            state.Loans.Add(new Loan { Lender = lender, Borrower = borrower, Principal = principal, Rate = loan.RatePercent / 100, DueQuarter = loan.Quarters });
        }

        // The opening entries are balances, not the first quarter's cash flow.
        books.OpenQuarter();
    }
}
