namespace CloudWars.Screens.Forms;

/// <summary>How a form ended. The values are those at that moment, also when it was cancelled.</summary>
public sealed record FormResult(bool Confirmed, FormValues Values);
