namespace CloudWars.Core.Chance;

/// <summary>
/// Chance drawn by purpose: the same seed, quarter, purpose and subject always give the same answer, whatever else
/// was asked before. So a changed decision does not change everyone's luck, and a forked game keeps the same luck.
/// There is no state, so there is nothing to save and nothing to share between threads.
/// The mixer is SplitMix64's finaliser (Steele, Lea and Flood 2014), applied once per key.
/// </summary>
public readonly record struct Luck(ulong Seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    public ulong Bits(int quarter, LuckFor purpose, int subject = 0, int draw = 0) => Of(quarter, purpose, subject).Bits(draw);

    /// <summary>All draws of one purpose and subject in a quarter; for whoever needs many of them.</summary>
    public Draws Of(int quarter, LuckFor purpose, int subject) => In(quarter).Of(purpose, subject);

    /// <summary>The luck of one quarter.</summary>
    public QuarterLuck In(int quarter)
    {
        unchecked
        {
            return new QuarterLuck(Mix(Mix(Seed + Golden) ^ ((ulong)(uint)quarter * 0xD1342543DE82EF95UL + Golden)));
        }
    }

    internal static ulong PurposeOf(ulong quarter, LuckFor purpose)
    {
        unchecked
        {
            return Mix(quarter ^ ((ulong)(uint)purpose * 0xA0761D6478BD642FUL + Golden));
        }
    }

    internal static Draws DrawsOf(ulong purpose, int subject)
    {
        unchecked
        {
            return new Draws(Mix(purpose ^ ((ulong)(uint)subject * 0xE7037ED1A0B428DBUL + Golden)));
        }
    }

    /// <summary>Uniform on [0, 1).</summary>
    public double Uniform(int quarter, LuckFor purpose, int subject = 0, int draw = 0) =>
        Of(quarter, purpose, subject).Uniform(draw);

    /// <summary>Normal with mean 0 and standard deviation 1.</summary>
    public double Normal(int quarter, LuckFor purpose, int subject = 0, int draw = 0) =>
        Of(quarter, purpose, subject).Normal(draw);

    public bool Happens(double probability, int quarter, LuckFor purpose, int subject = 0, int draw = 0) =>
        Uniform(quarter, purpose, subject, draw) < probability;

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>The numbered draws of one purpose and subject.</summary>
    public readonly struct Draws
    {
        private readonly ulong _mixed;

        internal Draws(ulong mixed) => _mixed = mixed;

        public ulong Bits(int draw)
        {
            unchecked
            {
                return Mix(_mixed ^ ((ulong)(uint)draw * 0x8EBC6AF09C88C6E3UL + Golden));
            }
        }

        /// <summary>Uniform on [0, 1).</summary>
        public double Uniform(int draw) => (Bits(draw) >> 11) * (1.0 / (1UL << 53));

        /// <summary>Normal with mean 0 and standard deviation 1.</summary>
        public double Normal(int draw) => DMath.NormalQuantile(Uniform(draw) + 0.5 / (1UL << 53));
    }
}
