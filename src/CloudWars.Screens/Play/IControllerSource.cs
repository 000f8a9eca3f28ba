using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Screens.Play;

/// <summary>Who can take a seat that no person takes.</summary>
public interface IControllerSource
{
    /// <summary>Weakest first.</summary>
    IReadOnlyList<ControllerChoice> Levels { get; }

    IReadOnlyList<ControllerChoice> Styles { get; }

    /// <summary>What is wrong with a spec, or null.</summary>
    string? Problem(string spec);

    /// <summary>What went wrong with programs on seats since this was last asked, in words.</summary>
    IReadOnlyList<string> TakeNotices() => [];

    /// <summary>The controller of a spec such as "ai:director/grower"; null when the spec is not known.</summary>
    IController? Create(string spec, GameSetup setup, string company, ulong seed);
}
