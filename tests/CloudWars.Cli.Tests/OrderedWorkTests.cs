using CloudWars.Analysis.Games;

namespace CloudWars.Cli.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Results_come_in_order_whatever_finishes_first(int threads)
    {
        List<int> taken = [];

        int done = OrderedWork.Run(50, threads, (i, _) => { Thread.SpinWait(i % 7 * 1000); return i; }, taken.Add, TestContext.Current.CancellationToken);

        Assert.Equal(50, done);
        Assert.Equal(Enumerable.Range(0, 50), taken);
    }

    [Fact]
    public void An_interruption_leaves_an_unbroken_beginning()
    {
        using CancellationTokenSource stop = new();
        List<int> taken = [];

        int done = OrderedWork.Run(1000, 4, (i, _) => i, i =>
        {
            taken.Add(i);
            if (i == 20)
            {
                stop.Cancel();
            }
        }, stop.Token);

        Assert.InRange(done, 21, 999);
        Assert.Equal(Enumerable.Range(0, done), taken);
    }

    [Fact]
    public void A_failure_reaches_the_caller() =>
        Assert.Throws<InvalidDataException>(() => OrderedWork.Run<int>(10, 2, (i, _) => i == 4 ? throw new InvalidDataException() : i, _ => { }, TestContext.Current.CancellationToken));
}
