namespace CloudWars.Analysis.Measuring;

/// <summary>
/// A fixed piece of arithmetic by whose time machines can be compared: 100,000,000 steps, each a 64-bit xorshift
/// (13, 7, 17), a conversion of its top 53 bits to a fraction, and one multiply-add on doubles. Never changed: figures
/// from different versions stay comparable.
/// </summary>
public static class CalibrationKernel
{
    public const int Steps = 100_000_000;

    /// <summary>Runs the kernel; the result only keeps the compiler from leaving it out.</summary>
    public static double Run()
    {
        ulong bits = 0x9E3779B97F4A7C15UL;
        double sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            sum = (sum * 0.999999) + ((bits >> 11) * (1.0 / (1UL << 53)));
        }

        return sum;
    }
}
