namespace CloudWars.Screens.Imports;

/// <summary>A saved scenario: its id and folder, or why it could not be saved.</summary>
public sealed record SavedDraft(string Id, string Folder, string Problem = "");
