using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The line above every page: company, quarter, cash, value, runway, orders given.</summary>
internal static class StatusLine
{
    public static Line Of(SeatDesk desk)
    {
        SeatView view = desk.View;
        CompanyView me = desk.Me;
        string runway = me.Runway is { } quarters ? (quarters >= 40 ? "40+ q" : Show.Fixed(quarters, 1) + " q") : "grows";
        string clock = desk.TimeLeft is { } left ? $"  {(int)left.TotalMinutes}:{left.Seconds:00} left" : "";
        return Line.Of(me.Name, Ink.Title)
            .Add($"  {view.QuarterLabel}", Ink.Strong)
            .Add($" {Math.Min(view.Quarter + 1, view.Setup.Quarters)}/{view.Setup.Quarters}", Ink.Muted)
            .Add(clock, Ink.Warning)
            .Add("  Cash ", Ink.Muted).Add(desk.Figure("cash", me.Id, ink: Ink.Strong))
            .Add("  Value ", Ink.Muted).Add(desk.Figure("value", me.Id, ink: Ink.Strong))
            .Add("  Runway ", Ink.Muted).Add(desk.Figure("runway", me.Id, ink: me.Runway < 4 ? Ink.Bad : Ink.Strong, text: _ => runway))
            .Add($"  {Counted.Of(desk.Draft.Count, "order")}", Ink.Muted);
    }
}
