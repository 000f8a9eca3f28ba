using CloudWars.Core.Chance;

namespace CloudWars.Players;

/// <summary>
/// An AI player's own dice for one decision: keyed by its seed and the quarter, never by the game's seed, so the same player
/// in the same position always decides alike.
/// </summary>
internal sealed class Tosses(ulong seed, int quarter, int what = 0)
{
    private readonly Luck _luck = new(seed);
    private int _draw;

    /// <summary>A seed of one's own for a company, so that two seats with one seed do not move in step.</summary>
    public static ulong Mix(ulong seed, string company)
    {
        ulong hash = 14695981039346656037UL;
        foreach (char c in company)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return new Luck(seed ^ hash).Bits(0, LuckFor.Deliberation);
    }

    public double Uniform() => _luck.Uniform(quarter, LuckFor.Deliberation, what, _draw++);

    public double Between(double low, double high) => low + ((high - low) * Uniform());

    public double Normal() => _luck.Normal(quarter, LuckFor.Deliberation, what, _draw++);

    public bool Happens(double odds) => Uniform() < odds;

    public int Below(int count) => Math.Min(count - 1, (int)(Uniform() * count));

    /// <summary>A seed for an imagined future.</summary>
    public ulong Seed() => _luck.Bits(quarter, LuckFor.Deliberation, what, _draw++);
}
