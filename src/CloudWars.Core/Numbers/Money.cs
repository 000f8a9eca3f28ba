namespace CloudWars.Core.Numbers;

/// <summary>
/// An amount of US dollars in whole cents. The ledger knows nothing smaller, so money is never lost in rounding:
/// a formula computes in billions as <see cref="double"/> and is rounded once, here, on its way into a posting.
/// Range: about plus or minus 92 quadrillion dollars; arithmetic beyond it throws <see cref="OverflowException"/>.
/// </summary>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    private const double CentsPerBillion = 100_000_000_000.0;

    public static Money Zero => default;

    /// <summary>The amount in billions of dollars, for formulas and the screen.</summary>
    public double Billions => Cents / CentsPerBillion;

    public bool IsZero => Cents == 0;

    public bool IsNegative => Cents < 0;

    /// <summary>Rounds to the nearest cent, halves to even.</summary>
    /// <exception cref="OverflowException">The amount is not a number or beyond the range.</exception>
    public static Money FromBillions(double billions)
    {
        double cents = Math.Round(billions * CentsPerBillion);
        return Math.Abs(cents) < 9e18 ? new Money((long)cents) : TooMuch(billions);
    }

    /// <summary>Out of the way, so that the conversion of every posting stays small enough to be inlined.</summary>
    private static Money TooMuch(double billions) => throw new OverflowException($"{billions} billion dollars cannot be kept in a ledger.");

    public static Money Min(Money a, Money b) => a.Cents <= b.Cents ? a : b;

    public static Money Max(Money a, Money b) => a.Cents >= b.Cents ? a : b;

    /// <summary>The share of this amount, rounded to the nearest cent, halves to even; <paramref name="share"/> is usually in [0, 1].</summary>
    public Money Times(double share) => new((long)Math.Round(Cents * share));

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    public override string ToString() => $"${Billions:0.00##}B";

    public static Money operator +(Money a, Money b) => new(checked(a.Cents + b.Cents));

    public static Money operator -(Money a, Money b) => new(checked(a.Cents - b.Cents));

    public static Money operator -(Money a) => new(checked(-a.Cents));

    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;
}
