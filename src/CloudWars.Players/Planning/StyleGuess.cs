using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Which style each rival seems to play: prices, debt, growth of its halls and the chips in them are public, and every style
/// book leaves its own trace in them. Odds over the books, by likelihood; nobody is ever taken for certain.
/// </summary>
internal sealed class StyleGuess
{
    private const double LeastOdds = 0.05;

    private readonly double[][] _odds;

    /// <param name="view">What the seat sees.</param>
    /// <param name="withOwn">Whether the seat's own style is guessed too: for forecasts of what it does later.</param>
    public StyleGuess(SeatView view, bool withOwn = false)
    {
        _odds = [.. view.Companies.Select(c => c.IsSeat && (withOwn || !c.IsMine) ? Odds(view, c) : Even())];
    }

    public Playbook Draw(int company, Tosses tosses)
    {
        double toss = tosses.Uniform();
        double[] odds = _odds[company];
        int i = 0;
        while (i < odds.Length - 1 && toss >= odds[i])
        {
            toss -= odds[i++];
        }

        return StyleBook.All[i].Book;
    }

    /// <summary>The likeliest style of a company, and its odds.</summary>
    public (Style Style, double Odds) Likeliest(int company)
    {
        int best = 0;
        for (int i = 1; i < _odds[company].Length; i++)
        {
            best = _odds[company][i] > _odds[company][best] ? i : best;
        }

        return (StyleBook.All[best], _odds[company][best]);
    }

    private static double[] Even() => [.. StyleBook.All.Select(_ => 1.0 / StyleBook.All.Count)];

    private static double[] Odds(SeatView view, CompanyView rival)
    {
        if (view.Quarter == 0)
        {
            return Even();
        }

        double[] odds = [.. StyleBook.All.Select(s => LeastOdds + DMath.Exp(-0.5 * Distance(view, rival, s.Book)))];
        double sum = odds.Sum();
        return [.. odds.Select(o => o / sum)];
    }

    /// <summary>Squared distance between what is seen and what the book would show, in its usual deviations.</summary>
    private static double Distance(SeatView view, CompanyView rival, Playbook book)
    {
        double sum = 0;
        if (rival.Setup.SellsCompute)
        {
            sum += Square((rival.ComputeMarkup - book.ComputeMarkup) / 0.05);
        }

        if (rival.Setup.TrainsModels)
        {
            sum += Square((rival.ProductPrice - 1 - book.ProductPrice) / 0.08);
        }

        if (rival.Setup.Builds)
        {
            double power = Math.Max(0.1, rival.PowerGw);
            double usual = view.Setup.Rules.EnterpriseGrowth * view.Setup.Rules.BuildQuarters * book.Capacity;
            sum += Square(((rival.SitesComing.Sum() / power) - usual) / 0.25);
            sum += Square((Math.Clamp(rival.Leverage, -1.5, 2) - book.Leverage) / 1.5);
        }

        if (rival.OwnFamily is { } own)
        {
            double bought = rival.Fleet.Sum(f => f.ArrivingNext + f.ArrivingAfter);
            double owned = rival.Fleet.Where(f => f.Family == own).Sum(f => f.ArrivingNext + f.ArrivingAfter);
            sum += bought < 0.02 ? 0 : Square(((owned / bought) - book.InHouse) / 0.25);
        }

        return sum;
    }

    private static double Square(double x) => x * x;
}
