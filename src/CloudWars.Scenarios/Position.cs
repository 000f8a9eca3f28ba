namespace CloudWars.Scenarios;

/// <summary>A place in a text, line and column counted from 1 in characters.</summary>
public readonly record struct Position(int Line, int Column);
