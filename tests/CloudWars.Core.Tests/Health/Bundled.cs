using CloudWars.Core.World;
using CloudWars.Scenarios;

namespace CloudWars.Core.Tests.Health;

/// <summary>The bundled scenario that the game is tuned on.</summary>
internal static class Bundled
{
    public static GameSetup TrainiumGambit { get; } = new Func<GameSetup>(() =>
    {
        ScenarioReading reading = ScenarioLibrary.Default(null).Load("trainium-gambit");
        return reading.Setup ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    })();
}
