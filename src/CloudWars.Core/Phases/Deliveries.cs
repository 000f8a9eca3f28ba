namespace CloudWars.Core.Phases;

/// <summary>Sites and chips that were ordered come online; chips age; engineers port; chip designs advance or slip.</summary>
internal static class Deliveries
{
    public static void Run(QuarterContext context)
    {
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            Sites(context, c, ref company);
            Chips(context, c, ref company);
            Port(context, c, ref company);
            Design(context, c, ref company);
        }
    }

    private static void Sites(QuarterContext context, int c, ref CompanyState company)
    {
        Span<double> coming = company.SitesComing;
        double online = coming[0];
        coming[1..].CopyTo(coming);
        coming[^1] = 0;
        company.SitesGw += online;
        if (online > 0.005)
        {
            context.Tell(Happening.SitesOnline, c, -1, online);
        }
    }

    private static void Chips(QuarterContext context, int c, ref CompanyState company)
    {
        double kept = 1 - context.Rules.Retirement;
        double able = 1 - context.Rules.Obsolescence;
        double power = 0;
        int families = context.State.Index.FamilyCount;
        for (int f = 0; f < families; f++)
        {
            double arrived = company.ChipsComing[f * Limits.ChipLead];
            company.ChipsComing[f * Limits.ChipLead] = company.ChipsComing[(f * Limits.ChipLead) + 1];
            company.ChipsComing[(f * Limits.ChipLead) + 1] = 0;
            double installed = (company.Power[f] * kept) + arrived;
            company.Power[f] = installed;
            company.Capacity[f] = (company.Capacity[f] * able) + (arrived > 0 ? arrived * Fleet.Performance(context.State, f) : 0);
            power += installed;
        }

        if (power > company.SitesGw * 1.02 && power - company.SitesGw > 0.02)
        {
            context.Tell(Happening.ChipsStranded, c, -1, power - company.SitesGw, "", secret: true);
        }
    }

    private static void Port(QuarterContext context, int c, ref CompanyState company)
    {
        if (company.Insolvent)
        {
            return;
        }

        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            double share = company.Mix[f];
            if (share <= 0.001 || company.Porting[f] > 0.995 || context.Setup.Families[f].Friction <= 0)
            {
                continue;
            }

            double speed = Fleet.PortingSpeed(context.Rules, share, Fleet.JointTeam(context.State, c, f));
            double bill = Fleet.PortingBillAt(speed, context.State, c, f);
            if (bill > context.Spendable(c))
            {
                continue;
            }

            double before = company.Porting[f];
            company.Porting[f] += (1 - before) * speed;
            context.Books.Pay(c, Account.PortingCosts, context.State.Index.Economy, Account.CoreRevenue, Money.FromBillions(bill), "porting");
            if (before < 0.9 && company.Porting[f] >= 0.9)
            {
                context.Tell(Happening.PortingDone, c, -1, company.Porting[f], context.Setup.Families[f].Id);
            }
        }
    }

    private static void Design(QuarterContext context, int c, ref CompanyState company)
    {
        int family = context.State.Index.InHouse[c];
        if (family < 0)
        {
            return;
        }

        company.SiliconPerformance += Fleet.SiliconProgress(company.SiliconPerformance, company.Silicon);
        if (context.Luck.Happens(0.045, LuckFor.SiliconSlip, family))
        {
            double slip = 0.02 + (0.05 * context.Luck.Uniform(LuckFor.SiliconSlip, family, 1));
            company.SiliconPerformance *= 1 - slip;
            context.Tell(Happening.GenerationSlip, c, -1, slip, context.Setup.Families[family].Id);
        }

        company.SiliconPerformance = DMath.Clamp(company.SiliconPerformance, 0.3, 1.1);
    }
}
