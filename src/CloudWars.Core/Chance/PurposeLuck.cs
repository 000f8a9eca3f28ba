namespace CloudWars.Core.Chance;

/// <summary>The luck of one purpose in one quarter, for whoever draws for many subjects. Gives what <see cref="Luck"/> gives for them.</summary>
public readonly record struct PurposeLuck
{
    private readonly ulong _mixed;

    internal PurposeLuck(ulong mixed) => _mixed = mixed;

    public Luck.Draws Of(int subject) => Luck.DrawsOf(_mixed, subject);

    public ulong Bits(int subject, int draw = 0) => Of(subject).Bits(draw);

    /// <summary>Uniform on [0, 1).</summary>
    public double Uniform(int subject, int draw = 0) => Of(subject).Uniform(draw);

    /// <summary>Normal with mean 0 and standard deviation 1.</summary>
    public double Normal(int subject, int draw = 0) => Of(subject).Normal(draw);
}
