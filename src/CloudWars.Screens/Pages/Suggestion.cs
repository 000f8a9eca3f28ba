using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>An order that would be sensible now, and why.</summary>
internal sealed record Suggestion(Order Order, Line Why);
