using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>What happened since my last turn: figures then and now, who acted for me, what counted, what waits for me.</summary>
internal static class SinceSheet
{
    private const int HeadlinesAQuarter = 5;
    private const string CaretakerSpec = Play.SeatSpec.Caretaker;

    public static Sheet Draw(SeatDesk desk, SinceLastTurn since, DrawingContext context)
    {
        if (since.Quarters.Count == 0)
        {
            return Wrap.Words("The game has just begun: this is your first turn.", context.Width, Ink.Muted);
        }

        return Stack.Spaced(
            Figures(desk, desk.Past[since.Then], context),
            Stack.Of([.. since.Quarters.Select(quarter => Quarter(desk, quarter, context))]),
            Waits(desk, context));
    }

    private static Sheet Figures(SeatDesk desk, SeatView then, DrawingContext context)
    {
        Table table = new(Column.Text("Figure", 12), Column.Number(then.QuarterLabel), Column.Number("Now"), Column.Number("Change"));
        void Row(string label, double before, double now, Func<double, string> text) =>
            table.Add(label, text(before), Line.Of(text(now), Ink.Strong), Line.Of(Show.PercentChange(Show.Growth(before, now)), Show.Tone(now - before)));
        CompanyView was = then.Me;
        CompanyView me = desk.Me;
        Row("Value", was.Value, me.Value, Show.Billions);
        Row("Cash", was.Cash.Value, me.Cash.Value, Show.Billions);
        Row("Revenue", was.Revenue.Value, me.Revenue.Value, Show.Billions);
        if (me.Setup.Builds)
        {
            Row("Compute", was.Capacity, me.Capacity, Show.Gw);
        }

        if (me.Setup.TrainsModels)
        {
            Row("Capability", was.Capability, me.Capability, v => Show.Fixed(v, 1));
        }

        int before = Rank(then);
        int now = Rank(desk.View);
        string moved = before == now ? $"as in {then.QuarterLabel}" : $"{(now < before ? "up" : "down")} from {before}";
        return table.Draw(context).Append(Wrap.Words($"By value you are number {now}, {moved}.", context.Width));
    }

    private static int Rank(SeatView view) => 1 + view.Companies.Count(c => c.IsSeat && c.Active && c.Value > view.Me.Value);

    private static Sheet Quarter(SeatDesk desk, QuarterSince quarter, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(quarter.Label, Ink.Heading);
        if (quarter.Decider.Length > 0)
        {
            sheet.Append(Wrap.Words($"{(quarter.Decider == CaretakerSpec ? "The caretaker" : quarter.Decider)} decided for you. {quarter.Reason}", context.Width, Ink.Accent));
        }

        if (quarter.Orders.Count > 0)
        {
            IEnumerable<string> words = quarter.Orders.Select(o => OrderCatalog.KindOf(o).Describe(desk.View.Setup, o));
            sheet.Append(Wrap.Words($"Ordered: {string.Join("; ", words)}.", context.Width, Ink.Muted));
        }

        IReadOnlyList<Headline> told = [.. quarter.Wire.Where(l => l.Mine || l.Weight > 10).Take(HeadlinesAQuarter)];
        return sheet.Append(told.Count > 0 ? WireSheet.Draw(told, context) : new Sheet().Add("Nothing that concerned you.", Ink.Muted));
    }

    private static Sheet Waits(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (DealView deal in desk.View.Deals.Where(d => d.MustAnswer))
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {desk.NameOf(deal.Other)}'s offer awaits your answer (page 4).", context.Width));
        }

        foreach (string from in desk.Unread.Select(m => m.From).Distinct())
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {desk.PersonOn(from)} wrote to you (page 4, m).", context.Width));
        }

        foreach (Core.Replay.SeatNote note in desk.Papers.Notes.TakeLast(3))
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} Your note: {note.Text}", context.Width));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Waiting for you", Ink.Heading).Append(sheet);
    }
}
