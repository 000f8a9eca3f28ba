using CloudWars.Scenarios.Checks;

namespace CloudWars.Scenarios.Tests.Checks;

/// <summary>A change that breaks the template, the check that should find it, and what it should say where.</summary>
internal sealed record BadFile(Type Check, Severity Severity, string Path, string Says, params (string Find, string Put)[] Changes)
{
    public static BadFile Error<T>(string path, string says, params (string Find, string Put)[] changes)
        where T : ScenarioCheck => new(typeof(T), Severity.Error, path, says, changes);

    public static BadFile Warning<T>(string path, string says, params (string Find, string Put)[] changes)
        where T : ScenarioCheck => new(typeof(T), Severity.Warning, path, says, changes);

    public override string ToString() => $"{Check.Name}: {Says}";
}
