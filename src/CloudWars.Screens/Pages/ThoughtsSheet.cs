using CloudWars.Core.Replay;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Why computer players did what they did in a quarter, in their own words. For eyes that may see secrets.</summary>
internal static class ThoughtsSheet
{
    public static Sheet Draw(SeatDesk desk, IReadOnlyList<SeatReason> reasons, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (SeatReason reason in reasons.Where(r => desk.View.Setup.IndexOf(r.Company) >= 0))
        {
            sheet.Append(Wrap.Words(Line.Of($"{desk.NameOf(reason.Company)}: ", Ink.Strong).Add(reason.Text), context.Width));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add($"Why, in {desk.View.LastQuarterLabel}", Ink.Heading).Append(sheet);
    }
}
