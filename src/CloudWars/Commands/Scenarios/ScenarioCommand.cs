using System.CommandLine;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario</c>: list, show, check, begin and import scenarios.</summary>
internal static class ScenarioCommand
{
    public static Command Build(CommandBuilder builder) => new Command("scenario", "List, show, check, begin and import scenarios")
    {
        ScenarioListCommand.Build(builder),
        ScenarioShowCommand.Build(builder),
        ScenarioValidateCommand.Build(builder),
        ScenarioSchemaCommand.Build(builder),
        ScenarioNewCommand.Build(builder),
        ScenarioImportCommand.Build(builder),
    }.WithExamples("cloudwars scenario list", "cloudwars scenario show trainium-gambit", "cloudwars scenario validate my-scenario");
}
