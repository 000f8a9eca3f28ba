using System.Buffers.Binary;
using System.Security.Cryptography;
using CloudWars.Screens.Imports;

namespace CloudWars.Screens.Play;

/// <summary>What the screens need from the program around them: scenarios, saved games, opponents, settings.</summary>
public sealed record GameServices
{
    public required IScenarioSource Scenarios { get; init; }

    public required IGameLibrary Library { get; init; }

    public required IControllerSource Controllers { get; init; }

    public ISettingsShelf Settings { get; init; } = new SettingsInMemory();

    /// <summary>Where articles come from and imported scenarios go; without it nothing is imported.</summary>
    public IArticleShelf? Articles { get; init; }

    /// <summary>The seed that the wizard offers.</summary>
    public Func<ulong> NewSeed { get; init; } = RandomSeed;

    /// <summary>Where pages go that are exported; without it nothing is.</summary>
    public IExportShelf? Exports { get; init; }

    /// <summary>The clock of turns with a time limit.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public string Version { get; init; } = "";

    /// <summary>The rule book; empty for one made of the catalogues.</summary>
    public IReadOnlyList<RuleTopic> Rules { get; init; } = [];

    /// <summary>Further entries of the title screen.</summary>
    public IReadOnlyList<TitleEntry> Extras { get; init; } = [];

    /// <summary>Short enough to be typed again from a note.</summary>
    private static ulong RandomSeed() => BinaryPrimitives.ReadUInt32LittleEndian(RandomNumberGenerator.GetBytes(4));
}
