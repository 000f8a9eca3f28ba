namespace CloudWars.Core.Chance;

/// <summary>The luck of one quarter, for whoever draws many times in it. Gives what <see cref="Luck"/> gives for that quarter.</summary>
public readonly record struct QuarterLuck
{
    private readonly ulong _mixed;

    internal QuarterLuck(ulong mixed) => _mixed = mixed;

    /// <summary>All draws of one purpose and subject; for whoever needs many of them.</summary>
    public Luck.Draws Of(LuckFor purpose, int subject) => For(purpose).Of(subject);

    /// <summary>All draws of one purpose; for whoever draws for many subjects.</summary>
    public PurposeLuck For(LuckFor purpose) => new(Luck.PurposeOf(_mixed, purpose));

    public ulong Bits(LuckFor purpose, int subject = 0, int draw = 0) => Of(purpose, subject).Bits(draw);

    /// <summary>Uniform on [0, 1).</summary>
    public double Uniform(LuckFor purpose, int subject = 0, int draw = 0) => Of(purpose, subject).Uniform(draw);

    /// <summary>Normal with mean 0 and standard deviation 1.</summary>
    public double Normal(LuckFor purpose, int subject = 0, int draw = 0) => Of(purpose, subject).Normal(draw);

    public bool Happens(double probability, LuckFor purpose, int subject = 0, int draw = 0) => Uniform(purpose, subject, draw) < probability;
}
