using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Play;

namespace CloudWars.Play;

/// <summary>The AI players as the screens see them.</summary>
internal sealed class ControllerSource : IControllerSource
{
    public IReadOnlyList<ControllerChoice> Levels { get; } = [.. ControllerCatalog.Levels.Select(l => Choice(l.Name, l.Meaning))];

    public IReadOnlyList<ControllerChoice> Styles { get; } = [.. ControllerCatalog.Styles.Select(s => Choice(s.Name, s.Meaning))];

    public IController? Create(string spec, GameSetup setup, string company, ulong seed) =>
        ControllerCatalog.TryParse(spec, out _, out _) ? ControllerCatalog.Create(spec, seed, company) : null;

    private static ControllerChoice Choice(string name, string meaning) => new(name, char.ToUpperInvariant(name[0]) + name[1..], meaning);
}
