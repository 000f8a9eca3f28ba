namespace CloudWars.Analysis.Probes;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same seed searches the same way on every machine and runtime.</summary>
internal sealed class ProbeDice(ulong seed)
{
    private ulong _at = seed;

    public ulong Bits()
    {
        unchecked
        {
            _at += 0x9E3779B97F4A7C15UL;
            ulong z = (_at ^ (_at >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>In [0, 1).</summary>
    public double Uniform() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public int Below(int count) => (int)(Bits() % (ulong)count);

    public bool Happens(double odds) => Uniform() < odds;
}
