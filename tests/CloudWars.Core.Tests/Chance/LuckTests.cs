using CloudWars.Core.Chance;
using CsCheck;

namespace CloudWars.Core.Tests.Chance;

/// <summary>Chance is drawn by purpose: repeatable, even, and deaf to what else was asked.</summary>
public class LuckTests
{
    [Fact]
    public void The_same_question_has_the_same_answer() => Gen.Select(Gen.ULong, Gen.Int[0, 40], Gen.Enum<LuckFor>(), Gen.Int[0, 100]).Sample((seed, quarter, purpose, subject) =>
        Assert.Equal(new Luck(seed).Bits(quarter, purpose, subject), new Luck(seed).Bits(quarter, purpose, subject)));

    [Fact]
    public void Draws_are_even_over_the_unit_interval()
    {
        const int Cells = 64;
        const int Draws = 256_000;
        foreach (LuckFor purpose in (LuckFor[])[LuckFor.SupplyShock, LuckFor.MoodBreak, LuckFor.EstimateError])
        {
            int[] counts = new int[Cells];
            double sum = 0;
            for (int i = 0; i < Draws; i++)
            {
                double u = new Luck((ulong)(i / 1000)).Uniform(i % 40, purpose, i % 25, i / 40 % 7 + (i / 1000 * 7));
                Assert.InRange(u, 0, 1 - 1e-16);
                counts[(int)(u * Cells)]++;
                sum += u;
            }

            double expected = (double)Draws / Cells;
            double chi = counts.Sum(c => (c - expected) * (c - expected) / expected);

            // 63 degrees of freedom: beyond 120 in one of a hundred thousand honest samples.
            Assert.InRange(chi, 25, 120);
            Assert.Equal(0.5, sum / Draws, 2);
        }
    }

    [Fact]
    public void Neighbouring_questions_have_unrelated_answers()
    {
        Luck luck = new(12345);
        Assert.InRange(Correlation(i => (luck.Uniform(i, LuckFor.PriceNoise, 1), luck.Uniform(i + 1, LuckFor.PriceNoise, 1))), -0.03, 0.03);
        Assert.InRange(Correlation(i => (luck.Uniform(3, LuckFor.PriceNoise, i), luck.Uniform(3, LuckFor.PriceNoise, i + 1))), -0.03, 0.03);
        Assert.InRange(Correlation(i => (luck.Uniform(i, LuckFor.PriceNoise, 1), luck.Uniform(i, LuckFor.BreakDepth, 1))), -0.03, 0.03);
        Assert.InRange(Correlation(i => (new Luck((ulong)i).Uniform(1, LuckFor.Leak, 1), new Luck((ulong)i + 1).Uniform(1, LuckFor.Leak, 1))), -0.03, 0.03);
    }

    [Fact]
    public void Normal_draws_have_mean_zero_and_deviation_one()
    {
        Luck luck = new(77);
        double[] draws = [.. Enumerable.Range(0, 50_000).Select(i => luck.Normal(i % 40, LuckFor.PriceNoise, i / 40))];
        double mean = draws.Average();
        Assert.InRange(mean, -0.02, 0.02);
        Assert.InRange(draws.Average(d => (d - mean) * (d - mean)), 0.97, 1.03);
        Assert.All(draws, d => Assert.True(double.IsFinite(d)));
    }

    [Fact]
    public void Odds_are_kept()
    {
        Luck luck = new(5);
        int happened = Enumerable.Range(0, 20_000).Count(i => luck.Happens(0.15, i % 40, LuckFor.Leak, i / 40));
        Assert.InRange(happened / 20_000.0, 0.14, 0.16);
        Assert.DoesNotContain(Enumerable.Range(0, 1000), i => luck.Happens(0, i, LuckFor.Leak));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.True(luck.Happens(1, i, LuckFor.Leak)));
    }

    /// <summary>The number is part of every draw: a renumbered purpose would change every recorded game.</summary>
    [Fact]
    public void Purposes_keep_their_numbers() => Assert.Equal(
        "DemandRegime=1 SupplyShock=2 TrainingOutcome=3 ProductTaste=4 PriceNoise=5 MoodBreak=6 BreakDepth=7 Leak=8 DueDiligence=9 RegulatoryReview=10 "
        + "AllocationLot=11 SiliconSlip=12 ScenarioEvent=13 EstimateError=14 OutsideFrontier=15 SigningLot=16 GridDelay=17 Deliberation=18",
        string.Join(' ', Enum.GetValues<LuckFor>().Take(18).Select(p => $"{p}={(int)p}")));

    [Fact]
    public void The_bits_of_a_draw_are_pinned() => Assert.Equal(Pinned,
        string.Join(' ', Enum.GetValues<LuckFor>().Take(18).Select(p => new Luck(2026).Bits(7, p, 3, 1).ToString("x16"))));

    private const string Pinned =
        "414d1e01500853aa 323cdb003ccf5a78 7ea593e733b3e5e0 2270faf78513833d 0d5af7dd0f9852e3 7e5153be6008b163 "
        + "8f1b25681c915b09 e3ad8292219117a0 688552f1ad186e7f 396d5388a6dee4df 8e7df36e8111c660 a43addced78d98a7 "
        + "7b7a9bca4a8cad00 b55c0bd9e230348f f614064584484165 b914fb68fdfbcc3d ef3be46f56073f24 0c0d840e0b1fe798";

    private static double Correlation(Func<int, (double X, double Y)> pair)
    {
        (double X, double Y)[] pairs = [.. Enumerable.Range(0, 20_000).Select(pair)];
        double mx = pairs.Average(p => p.X);
        double my = pairs.Average(p => p.Y);
        double cov = pairs.Average(p => (p.X - mx) * (p.Y - my));
        return cov / Math.Sqrt(pairs.Average(p => (p.X - mx) * (p.X - mx)) * pairs.Average(p => (p.Y - my) * (p.Y - my)));
    }
}
