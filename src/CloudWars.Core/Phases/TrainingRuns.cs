using CloudWars.Core.Training;

namespace CloudWars.Core.Phases;

/// <summary>Labs put a share of their compute into training; runs that are due come out as models of varying quality.</summary>
internal static class TrainingRuns
{
    public static void Run(QuarterContext context)
    {
        double leader = LeadingAlgorithms(context);
        double benchmark = Laboratory.Benchmark(context.State);
        for (int c = 0; c < context.Count; c++)
        {
            if (context.Setup.Companies[c].TrainsModels && context.State.Operates(c))
            {
                Work(context, c, leader, benchmark);
            }
        }
    }

    private static double LeadingAlgorithms(QuarterContext context)
    {
        double most = double.MinValue;
        for (int c = 0; c < context.Count; c++)
        {
            if (context.Setup.Companies[c].TrainsModels)
            {
                most = Math.Max(most, context.Company(c).Algorithms);
            }
        }

        return most;
    }

    private static void Work(QuarterContext context, int c, double leader, double benchmark)
    {
        ref CompanyState company = ref context.Company(c);
        company.Algorithms += Laboratory.Progress(context.Rules, company.Research, benchmark)
            + (context.Rules.Diffusion * Math.Max(0, leader - company.Algorithms));
        double pool = GatherPool(context, c, out double trainWork, out double serveWork);
        context.TrainYield[c] = pool <= 0 ? 0 : trainWork / pool;
        context.ServeYield[c] = pool <= 0 ? 0 : serveWork / pool;
        double share = company.RunQuartersLeft > 0 ? company.TrainShare : 0;
        company.TrainingGw = pool * share;
        if (company.RunQuartersLeft > 0)
        {
            company.RunCompute += trainWork * share;
            company.RunQuartersLeft--;
            if (company.RunQuartersLeft == 0)
            {
                Release(context, c, ref company);
            }
        }
    }

    /// <summary>Own free compute joins what contracts brought. Records what the company runs on, for dependency and endorsement.</summary>
    private static double GatherPool(QuarterContext context, int c, out double trainWork, out double serveWork)
    {
        ref CompanyState company = ref context.Company(c);
        double share = context.Setup.Companies[c].SellsCompute ? LabShare : 1;
        int families = context.State.Index.FamilyCount;
        Span<double> free = context.Free.AsSpan(c * Limits.Families, families);
        Span<double> pools = context.Pool.AsSpan(c * Limits.Families, families);
        double pool = 0;
        double ownPool = 0;
        (trainWork, serveWork) = (0, 0);
        for (int f = 0; f < free.Length; f++)
        {
            double own = free[f] * share;
            free[f] -= own;
            ownPool += own;
            double gw = pools[f] + own;
            pools[f] = gw;
            company.Used[f] = gw;
            if (gw > 0)
            {
                pool += gw;
                double friction = Fleet.Friction(context.State, c, f);
                trainWork += gw * ComputeDelivery.TrainYieldAt(friction, context, f);
                serveWork += gw * ComputeDelivery.ServeYieldAt(friction, context, f);
            }
        }

        company.OwnPoolGw = ownPool;
        return pool;
    }

    /// <summary>Part of its free compute that a cloud with models of its own keeps for them.</summary>
    private const double LabShare = 0.40;

    private static void Release(QuarterContext context, int c, ref CompanyState company)
    {
        double noise = context.Rules.TrainingNoise * context.Luck.Normal(LuckFor.TrainingOutcome, context.State.Index.LuckOf[c]);
        double capability = Laboratory.Capability(context.Rules, company.RunCompute / Math.Max(0.01, company.TrainingReference), company.RunAlgorithms) + noise;
        double gain = capability - company.Capability;
        company.LastRunCompute = company.RunCompute;
        if (gain > 0)
        {
            company.Capability = capability;
            company.ModelAlgorithms = company.RunAlgorithms;
            company.Value.Mood += DMath.Clamp(0.08 * (gain - 0.3), -0.05, 0.08);
        }
        else
        {
            company.Value.Mood -= 0.05;
        }

        company.RunCompute = 0;
        if (context.TellsNews)
        {
            context.Tell(Happening.ModelReleased, c, -1, Math.Max(0, gain), Laboratory.Index(company.Capability).ToString("0"));
        }
    }
}
