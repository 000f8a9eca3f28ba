using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>
/// One page of the game as a pure function from the player's desk to a sheet. Keys, navigation and orders are the flows'
/// business: a page only names targets.
/// </summary>
public abstract class Page
{
    public abstract string Name { get; }

    /// <summary>The name in the tab strip, where ten letters are many.</summary>
    public virtual string Tab => Name;

    /// <summary>Sub-pages reached with Left and Right; empty for a page of one part.</summary>
    public virtual IReadOnlyList<string> Parts(SeatDesk desk) => [];

    /// <summary>Kinds of orders that are given here.</summary>
    public virtual IReadOnlyList<OrderGroup> Orders => [];

    /// <summary>Keys of this page besides its orders.</summary>
    public virtual IReadOnlyList<PageAction> Actions(SeatDesk desk) => [];

    /// <summary>False for a page that draws its actions itself.</summary>
    public virtual bool HasActionBar => true;

    /// <summary>The topic of the rule book that this page is about.</summary>
    public virtual string Topic => "start";

    /// <summary>What each figure means, for '?'. Paragraphs separated by line feeds.</summary>
    public abstract string Help { get; }

    /// <summary>
    /// What may stand below a part on a terminal that has this much room to spare. Only what other parts and pages show too: plain
    /// lines and small terminals lack nothing.
    /// </summary>
    public virtual Sheet Below(SeatDesk desk, int part, DrawingContext room) => new();

    public abstract Sheet Draw(SeatDesk desk, int part, DrawingContext context);
}
