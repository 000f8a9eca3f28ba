using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Plain;

/// <summary>How a form asked line by line ended: given with its values, gone back, or out of input.</summary>
public sealed record PlainForm(PlainAnswer Answer, FormValues Values);
