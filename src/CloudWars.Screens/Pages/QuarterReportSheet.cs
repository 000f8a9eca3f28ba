using CloudWars.Core.Explain;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>What a quarter brought to one company, the reason for the change of its value first.</summary>
internal static class QuarterReportSheet
{
    private const int HeadlinesShown = 6;

    public static Sheet Draw(SeatDesk desk, DrawingContext context) => Stack.Spaced(
        Value(desk, context),
        Refused(desk, context),
        Money(desk, context),
        News(desk, context),
        Goals(desk, context));

    private static Sheet Value(SeatDesk desk, DrawingContext context)
    {
        string before = desk.View.Setup.Start.Label(desk.View.Quarter - 1);
        Sheet sheet = new Sheet().Add($"{desk.View.LastQuarterLabel}: why the value moved", Ink.Title)
            .Append(Wrap.Words(ValueStory.Summary(desk.Me), context.Width, Ink.Strong))
            .Append(ValueStory.Waterfall(desk.Me, before, desk.View.LastQuarterLabel).Draw(context));
        foreach (string cause in ValueStory.Causes(desk))
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {cause}", context.Width));
        }

        return sheet;
    }

    private static Sheet Refused(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (Headline line in desk.Wire.Where(l => l.Mine && l.Kind is Happening.OrderRefused or Happening.OrderCut or Happening.ChipsRationed))
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Cross} {line.Text}", context.Width, Ink.Warning));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Not as ordered", Ink.Heading).Append(sheet);
    }

    private static Sheet Money(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Line line = Line.Of("Cash ").Add(Show.Billions(desk.Before.Me.Cash.Value), Ink.Strong).Add(" to ").Add(desk.Figure("cash", me.Id, ink: Ink.Strong)).Add(": ");
        line = line.Add(Line.Join(", ", me.Statements.CashFlow.Where(l => l.IsTotal && l.Name.StartsWith("Cash from", StringComparison.Ordinal))
            .Select(l => Line.Of(l.Name["Cash from ".Length..] + " ").Add(desk.Figure("cash-line", me.Id, l.Name, text: Show.BillionsChange)))));
        FigureId revenue = new("revenue", me.Id);
        double profit = me.Statements.Income.FirstOrDefault(l => l.Name == "Net profit")?.Amount.Billions ?? 0;
        Line earned = Line.Of("Revenue ").Add(desk.Figure(revenue, Ink.Strong)).Add(" (").Add(desk.Moved(revenue, (before, now) => Show.PercentChange(Show.Growth(before, now)), context.Glyphs))
            .Add("), net profit ").Add(desk.Figure("income-line", me.Id, "Net profit", Show.Tone(profit), Show.BillionsChange));
        earned = me.Runway is null ? earned.Add(", cash grows.") : earned.Add(", runway ").Add(desk.Figure("runway", me.Id)).Add(".");
        return new Sheet().Add("Money", Ink.Heading).Append(Wrap.Words(line.Add("."), context.Width)).Append(Wrap.Words(earned, context.Width));
    }

    private static Sheet News(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<Headline> told = [.. desk.Wire.Where(l => l.Kind is not (Happening.OrderRefused or Happening.OrderCut)).Take(HeadlinesShown)];
        return told.Count == 0 ? new Sheet() : new Sheet().Add("What counted", Ink.Heading).Append(WireSheet.Draw(told, context));
    }

    private static Sheet Goals(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (PromiseView promise in desk.View.Promises.Where(p => p.Giver == desk.View.MyId && p.IsAdoption))
        {
            sheet.Append(Wrap.Words($"Promised {Show.Gw(promise.Gw)} on {desk.FamilyName(promise.Family)}: {Show.Gw(promise.RunningGw)} so far, {Counted.Of(promise.QuartersLeft, "quarter")} left.", context.Width));
        }

        foreach (string goal in desk.View.Setup.Goals.Where(g => g.Company == desk.View.MyId).Select(g => g.Text))
        {
            bool reached = desk.Me.GoalsReached.Contains(goal);
            sheet.Append(Wrap.Words($"{(reached ? context.Glyphs.Check : context.Glyphs.Bullet)} {goal}{(reached ? " (reached)" : "")}", context.Width, reached ? Ink.Good : Ink.Muted));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Promises and goals", Ink.Heading).Append(sheet);
    }
}
