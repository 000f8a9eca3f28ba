using CloudWars.Core.Chance;

namespace CloudWars.Analysis.Games;

/// <summary>Dice for one who studies games, never the dice of a game: the same seed throws the same on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly Luck _luck = new(seed);
    private int _draw;

    /// <summary>A seed for something that is played.</summary>
    public ulong Seed() => _luck.Bits(0, LuckFor.Deliberation, 0, _draw++);

    /// <summary>In [0, 1).</summary>
    public double Uniform() => _luck.Uniform(0, LuckFor.Deliberation, 0, _draw++);

    public int Below(int count) => (int)(Uniform() * count);

    public bool Happens(double odds) => Uniform() < odds;
}
