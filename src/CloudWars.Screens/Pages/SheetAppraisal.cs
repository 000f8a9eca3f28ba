using CloudWars.Core.Deals;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>A term sheet leg by leg: the words, what it is worth to me, roughly what it is worth to them, and why.</summary>
internal static class SheetAppraisal
{
    public static Sheet Draw(SeatDesk desk, TermSheet sheet, DrawingContext context, bool choosable = false)
    {
        if (sheet.Legs.Count == 0)
        {
            return Wrap.Words("No legs yet.", context.Width, Ink.Muted);
        }

        string me = desk.View.MyId;
        SheetWorth mine = Appraisal.Of(desk.View, sheet, me);
        SheetWorth theirs = Appraisal.Of(desk.View, sheet, sheet.Other(me));
        Sheet page = new();
        for (int i = 0; i < sheet.Legs.Count; i++)
        {
            Leg(page, desk, mine.Legs[i], theirs.Legs[i], i, context, choosable);
        }

        return page.Append(Wrap.Words(
            Line.Of("All together: to you ", Ink.Heading).Add(Worth(mine.Low, mine.Mid, mine.High)).Add($", to {desk.NameOf(theirs.Side)} about ", Ink.Heading).Add(Worth(theirs.Low, theirs.Mid, theirs.High)), context.Width));
    }

    private static void Leg(Sheet page, SeatDesk desk, LegWorth mine, LegWorth theirs, int index, DrawingContext context, bool choosable)
    {
        Sheet words = Wrap.Words(Line.Of($"{index + 1}. {mine.Leg.Describe(desk.View.Setup)}", Ink.Strong), context.Width);
        for (int i = 0; i < words.Height; i++)
        {
            _ = i == 0 && choosable ? page.Add(words.Lines[i], $"leg:{index}") : page.Add(words.Lines[i]);
        }

        page.Append(Indented(Line.Of("to you ").Add(Worth(mine.Low, mine.Mid, mine.High)).Add($": {mine.Reason}", Ink.Muted), context));
        page.Append(Indented(Line.Of("to them ").Add(Worth(theirs.Low, theirs.Mid, theirs.High)).Add($": {theirs.Reason}", Ink.Muted), context));
    }

    private static Sheet Indented(Line line, DrawingContext context) =>
        new(Wrap.Words(line, context.Width - 3).Lines.Select(l => Line.Of("   ").Add(l)));

    private static Line Worth(double low, double mid, double high) => high - low < 0.005
        ? Line.Of(Show.BillionsChange(mid), Show.Tone(mid))
        : Line.Of(Show.BillionsChange(mid), Show.Tone(mid)).Add($" ({Show.BillionsChange(low)} to {Show.BillionsChange(high)})", Ink.Muted);
}
