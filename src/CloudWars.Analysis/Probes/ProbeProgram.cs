using CloudWars.Analysis.Games;

namespace CloudWars.Analysis.Probes;

/// <summary>A cheat's plan: up to five repeated moves on top of what the caretaker does.</summary>
internal sealed record ProbeProgram(IReadOnlyList<ProbeMove> Moves)
{
    private const int MostMoves = 5;

    public static ProbeProgram Random(Probe probe, int quarters, Dice dice) =>
        new([.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Move(probe, quarters, dice))]);

    /// <summary>A program a step away: a figure moved, a time moved, a move added, dropped or replaced.</summary>
    public ProbeProgram Mutate(Probe probe, int quarters, Dice dice)
    {
        List<ProbeMove> moves = [.. Moves];
        int at = dice.Below(moves.Count);
        switch (dice.Below(6))
        {
            case 0 when moves.Count < MostMoves:
                moves.Add(Move(probe, quarters, dice));
                break;
            case 1 when moves.Count > 1:
                moves.RemoveAt(at);
                break;
            case 2:
                moves[at] = Move(probe, quarters, dice);
                break;
            case 3:
                ProbeMove fresh = Move(probe, quarters, dice);
                moves[at] = moves[at] with { From = fresh.From, To = fresh.To, Every = fresh.Every };
                break;
            default:
                moves[at] = moves[at] with { A = Near(moves[at].A, dice), B = Near(moves[at].B, dice), C = dice.Happens(0.3) ? dice.Uniform() : moves[at].C };
                break;
        }

        return new ProbeProgram(moves);
    }

    public override string ToString() => string.Join("; ", Moves);

    private static double Near(double part, Dice dice) =>
        dice.Happens(0.2) ? dice.Below(2) : Math.Clamp(part + (0.4 * (dice.Uniform() - 0.5)), 0, 1);

    private static ProbeMove Move(Probe probe, int quarters, Dice dice)
    {
        int first = probe.Last > 0 ? Math.Max(0, quarters - probe.Last) : 0;
        int from = first + dice.Below(quarters - first);
        int to = dice.Happens(0.5) ? quarters - 1 : from + dice.Below(quarters - from);
        string name = probe.Moves[dice.Below(probe.Moves.Count)];
        List<string> names = [name];
        string[] legs = [.. probe.Moves.Where(m => m.StartsWith("leg:", StringComparison.Ordinal))];
        while (name.StartsWith("leg:", StringComparison.Ordinal) && names.Count < 3 && dice.Happens(0.4))
        {
            names.Add(legs[dice.Below(legs.Length)]);
        }

        bool friend = probe.Accomplice && dice.Happens(0.4);
        return new ProbeMove(names, friend, from, to, 1 + dice.Below(3), dice.Happens(0.3) ? 1 : dice.Uniform(), dice.Happens(0.4) ? dice.Below(2) : dice.Uniform(), dice.Uniform());
    }
}
