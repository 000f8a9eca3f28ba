namespace CloudWars.Screens.Drawing;

/// <summary>A line from one node to another.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends, with an arrow.</param>
/// <param name="Weight">How heavy it is drawn; only the proportions count.</param>
/// <param name="Label">Stands beside its beginning.</param>
/// <param name="Marked">Drawn in another sign and ink: a circle, for example.</param>
internal sealed record NetworkEdge(string From, string To, double Weight, Line Label, bool Marked);

/// <summary>A node.</summary>
internal sealed record NetworkNode(string Id, string Name, Ink Ink, string Target);
