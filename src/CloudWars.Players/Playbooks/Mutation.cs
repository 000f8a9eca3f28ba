namespace CloudWars.Players.Playbooks;

/// <summary>Reworks a playbook: a few of its numbers are moved, by a step that gets smaller from round to round.</summary>
internal static class Mutation
{
    private static readonly Func<Playbook, double, Playbook>[] Moves =
    [
        (b, z) => b with { Capacity = Math.Clamp(b.Capacity * (1 + (0.35 * z)), 0, 2.5) },
        (b, z) => b with { Spending = Math.Clamp(b.Spending * (1 + (0.35 * z)), 0.1, 2) },
        (b, z) => b with { Leverage = Math.Clamp(b.Leverage + (0.6 * z), -1.5, 3) },
        (b, z) => b with { PayOut = Math.Clamp(b.PayOut + (0.4 * z), 0, 2) },
        (b, z) => b with { InHouse = Math.Clamp(b.InHouse + (0.3 * z), 0, 1) },
        (b, z) => b with { Challenger = Math.Clamp(b.Challenger + (0.25 * z), 0, 0.6) },
        (b, z) => b with { Lease = Math.Clamp(b.Lease + (0.4 * z), 0, 1) },
        (b, z) => b with { Silicon = Math.Clamp(b.Silicon * (1 + (0.6 * z)), 0.2, 6) },
        (b, z) => b with { Research = Math.Clamp(b.Research * (1 + (0.4 * z)), 0.1, 4) },
        (b, z) => b with { TrainTilt = Math.Clamp(b.TrainTilt + (0.08 * z), -0.3, 0.3) },
        (b, z) => b with { RunQuarters = Math.Clamp(b.RunQuarters + (z > 0 ? 1 : -1), 1, 3) },
        (b, z) => b with { ComputeReach = Math.Clamp(b.ComputeReach * (1 + (0.25 * z)), 0.4, 2.2) },
        (b, z) => b with { Shift = Math.Clamp(b.Shift + (0.25 * z), 0, 0.8) },
        (b, z) => b with { ProductPrice = Math.Clamp(b.ProductPrice + (0.15 * z), -0.4, 0.6) },
        (b, z) => b with { ComputeMarkup = Math.Clamp(b.ComputeMarkup + (0.08 * z), -0.2, 0.3) },
        (b, z) => b with { IssueAppetite = Math.Clamp(b.IssueAppetite + (0.4 * z), 0, 1) },
        (b, z) => b with { Runway = Math.Clamp(b.Runway + (4 * z), 1, 20) },
    ];

    public static Playbook Of(Playbook book, Tosses tosses, double step)
    {
        Playbook reworked = book with { Name = book.Name.TrimEnd('*') + "*" };
        int moves = 2 + tosses.Below(3);
        for (int i = 0; i < moves; i++)
        {
            reworked = Moves[tosses.Below(Moves.Length)](reworked, step * tosses.Normal());
        }

        return reworked;
    }
}
