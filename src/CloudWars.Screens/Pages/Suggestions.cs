using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Pages;

/// <summary>
/// What an adviser would order this quarter, one by one and with the reason, as long as the player has not decided otherwise.
/// The orders are the caretaker's, and offers that seem worth taking.
/// </summary>
internal static class Suggestions
{
    public static IReadOnlyList<Suggestion> Of(SeatDesk desk) => [.. Offers(desk), .. desk.Answering ? [] : Orders(desk)];

    private static IEnumerable<Suggestion> Offers(SeatDesk desk)
    {
        foreach (DealView deal in desk.View.Deals.Where(d => d.MustAnswer && !DealText.IsAnswered(desk, d.Number)))
        {
            SheetWorth mine = Appraisal.Of(desk.View, deal.Sheet, desk.View.MyId);
            Line worth = desk.Figure("deal-worth", deal.Number.ToString(), ink: Ink.Strong, text: Show.BillionsChange);
            if (mine.Mid > 0 && OrderCatalog.Check(desk.View, new Accept(deal.Number)) is null)
            {
                yield return new Suggestion(new Accept(deal.Number), Line.Of($"{desk.NameOf(deal.Other)}'s offer seems worth ").Add(worth).Add($" to you. What weighs most: {mine.Weightiest.Reason}."));
            }
            else
            {
                yield return new Suggestion(new Decline(deal.Number), Line.Of($"{desk.NameOf(deal.Other)}'s offer seems worth ").Add(worth).Add(" to you: leave it, or change its terms (page 4, c)."));
            }
        }
    }

    private static IEnumerable<Suggestion> Orders(SeatDesk desk)
    {
        foreach (Order order in CaretakerAdvice.Orders(desk.View))
        {
            OrderKind kind = OrderCatalog.KindOf(order);
            bool decided = desk.Draft.Any(o => o.GetType() == order.GetType() && OrderCatalog.KindOf(o).Subject(o) == kind.Subject(order));
            if (!decided && OrderCatalog.Check(desk.View, order, desk.Draft) is null)
            {
                yield return new Suggestion(order, Why(desk, order, kind));
            }
        }
    }

    private static Line Why(SeatDesk desk, Order order, OrderKind kind)
    {
        string me = desk.View.MyId;
        return order switch
        {
            TrainModel => Line.Of("No model is in training, and the frontier moves on every quarter: it stands at ").Add(desk.Figure("outside-capability", text: Point)).Add(", you at ").Add(desk.Figure("capability", me, text: Point)).Add("."),
            FundResearch => Line.Of("Research below ").Add(desk.Figure("research-benchmark")).Add(" a quarter falls behind the field; it makes every later model better."),
            BuildSites => desk.Figure("utilisation", me, text: Whole).Add(" of your compute is sold or used, and demand grows. Halls take quarters to build: who waits for customers has nothing to sell them."),
            OrderChips => Space(desk).Add(" Space without chips earns nothing; chips age, so no more are ordered than demand will need."),
            PortWorkload => Line.Of("Software that runs on a second chip family makes you less dependent on one supplier: now the concentration is ").Add(desk.Figure("supplier-hhi", me, text: Whole)).Add("."),
            IssueShares => Runway(desk).Add(" New shares dilute the owners, but a company without cash has none to dilute."),
            Borrow => Runway(desk).Add(" Debt is cheaper than shares as long as lenders accept it: they ask ").Add(desk.Figure("borrow-rate", me, text: v => Show.Percent(v))).Add(" a year."),
            Repay => Line.Of("Cash beyond what is needed earns less than the debt costs."),
            BuyBack => Line.Of("Cash that nothing better can be done with belongs to the owners. The price stands ").Add(desk.Figure("over", me, text: v => Show.PercentChange(v, 0))).Add(" to fundamentals."),
            Propose propose => Line.Of($"You are short of ").Add(desk.Figure("short", me)).Add($" or soon will be: {desk.NameOf(propose.Sheet.To)} can be asked for compute at the market's price."),
            SetPrices => Line.Of("Your price against the market decides how many customers come, and how much each brings."),
            FundSilicon => Line.Of("Own chips get better only while their design is paid for, and fall behind when it is not."),
            _ => kind.Meaning,
        };
    }

    /// <summary>Where the chips of an order would stand: in space that is empty now, and in what comes online by the time they arrive.</summary>
    private static Line Space(SeatDesk desk)
    {
        string me = desk.View.MyId;
        Line told = Line.Of($"Chips take {Limits.ChipLead} quarters to come, and old ones retire.");
        if (desk.Me.FreeSpaceGw > 0)
        {
            told = told.Add(" Powered space for ").Add(desk.Figure("room", me)).Add(" waits for some.");
        }

        for (int q = 0; q < Limits.ChipLead; q++)
        {
            if (desk.Me.SitesComing[q] > 0)
            {
                told = told.Add(" ").Add(desk.Figure("sites-coming", me, q.ToString())).Add($" more is ready in {desk.View.Setup.Start.Label(desk.View.Quarter + 1 + q)}.");
            }
        }

        return told;
    }

    private static Line Runway(SeatDesk desk) => desk.Me.Runway is null ? Line.Of("Money is there to be used while it is cheap.") : Line.Of("Cash lasts ").Add(desk.Figure("runway", desk.View.MyId)).Add(".");

    private static string Whole(double share) => Show.Percent(share, 0);

    private static string Point(double points) => Show.Fixed(points, 0);
}
