namespace CloudWars.Scenarios.Folders;

/// <summary>What a scenario's folder holds, or why it could not be read.</summary>
internal sealed record FolderText(byte[]? Json, string Briefing, string Problem = "", string Remedy = "");
