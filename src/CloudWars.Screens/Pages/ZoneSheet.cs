using CloudWars.Core.Deals;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The zone of agreement: whether both sides gain by a sheet, and for each figure of a leg, where they would.</summary>
internal static class ZoneSheet
{
    /// <summary>Whether the sheet as it stands lies in the zone.</summary>
    public static Line Verdict(SeatDesk desk, TermSheet sheet, Glyphs glyphs)
    {
        double mine = Worth(desk.View, sheet, desk.View.MyId);
        string other = sheet.Other(desk.View.MyId);
        double theirs = Worth(desk.View, sheet, other);
        string them = desk.NameOf(other);
        return Of(mine, theirs) switch
        {
            Gain.Both => Line.Of($"{glyphs.Check} In the zone of agreement: both sides gain.", Ink.Good),
            Gain.Mine => Line.Of($"{glyphs.Cross} Outside the zone of agreement: you gain, {them} loses about {Show.Billions(-theirs)}.", Ink.Warning),
            Gain.Theirs => Line.Of($"{glyphs.Cross} Outside the zone of agreement: {them} gains, you lose about {Show.Billions(-mine)}.", Ink.Warning),
            _ => Line.Of($"{glyphs.Cross} Outside the zone of agreement: neither side gains.", Ink.Bad),
        };
    }

    /// <summary>The middle of what the sheet is worth to a side, $bn. Many sheets are weighed for one bar: nobody reads their reasons.</summary>
    public static double Worth(SeatView view, TermSheet sheet, string side) => Appraisal.Of(view, sheet, side, inWords: false).Mid;

    public static Gain Of(double mine, double theirs) => mine > 0 ? theirs > 0 ? Gain.Both : Gain.Mine : theirs > 0 ? Gain.Theirs : Gain.Neither;

    /// <summary>A bar for every figure of a leg.</summary>
    public static Sheet Draw(string title, IReadOnlyList<TermZone> zones, DrawingContext context)
    {
        if (zones.Count == 0)
        {
            return new Sheet();
        }

        Glyphs glyphs = context.Glyphs;
        Sheet sheet = new Sheet().Add(Line.Of(title, Ink.Heading).Add($"  {Sign(Gain.Both, glyphs)} both gain {Sign(Gain.Mine, glyphs)} only you {Sign(Gain.Theirs, glyphs)} only they {Sign(Gain.Neither, glyphs)} neither {Here(glyphs)} now", Ink.Muted).Truncate(context.Width));
        int labels = Math.Min(28, zones.Max(z => TextWidth.Of(z.Label)) + 1);
        foreach (TermZone zone in zones)
        {
            string words = zone.Agreement is { } both
                ? both.Low == both.High ? $"both at {zone.Write(both.Low)}" : $"both: {zone.Write(both.Low)} to {zone.Write(both.High)}"
                : $"nowhere from {zone.Write(zone.Tried[0].Value)} to {zone.Write(zone.Tried[^1].Value)}";
            sheet.Append(Wrap.Words(Line.Of(zone.Label).Fit(labels).Add(Bar(zone, glyphs)).Add($" {words}", zone.Agreement is null ? Ink.Warning : Ink.Strong), context.Width));
        }

        return sheet;
    }

    private static Line Bar(TermZone zone, Glyphs glyphs)
    {
        int now = Enumerable.Range(0, zone.Tried.Count).MinBy(i => Math.Abs(zone.Tried[i].Value - zone.Now));
        Line bar = Line.Empty;
        for (int i = 0; i < zone.Tried.Count; i++)
        {
            bar = i == now ? bar.Add(Here(glyphs), Ink.Strong) : bar.Add(Sign(zone.Tried[i].Gain, glyphs), zone.Tried[i].Gain == Gain.Both ? Ink.Good : Ink.Muted);
        }

        return bar;
    }

    private static string Sign(Gain gain, Glyphs glyphs) => gain switch
    {
        Gain.Both => glyphs.StackFills[0],
        Gain.Mine => glyphs.IsAscii ? "y" : "▀",
        Gain.Theirs => glyphs.IsAscii ? "t" : "▄",
        _ => glyphs.IsAscii ? "." : "·",
    };

    private static string Here(Glyphs glyphs) => glyphs.IsAscii ? "^" : "◆";
}
