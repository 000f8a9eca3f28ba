using System.Globalization;

namespace CloudWars.Cli.Tests;

/// <summary>Where a computer writes numbers and dates in another way, programs still read and write the same bytes.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    public static TheoryData<string> Lines =>
    [
        "simulate trainium-gambit:short --games 1 --seed 7 --quarters 4 --seat openai=ai:random --seat amazon=ai:intern --seat microsoft=ai:intern --seat google=ai:intern --seat anthropic=ai:intern --seat meta=ai:intern --format json",
        "scenario show trainium-gambit",
        "scenario schema",
        "rules parameters",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_answer_does_not_depend_on_the_culture(string line)
    {
        string usual = _shell.Run(line.Split(' ')).Out;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();

            Assert.Equal(usual, _shell.Run(line.Split(' ')).Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Comma and point the other way round, another minus, another order of dates: what German, Arabic and Persian have between them.</summary>
    private static CultureInfo Strange()
    {
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NumberGroupSeparator = ".";
        strange.NumberFormat.PercentDecimalSeparator = "٫";
        strange.NumberFormat.NegativeSign = "\u200E-";
        strange.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return strange;
    }
}
