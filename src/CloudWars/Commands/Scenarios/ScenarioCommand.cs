using System.CommandLine;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario</c>: list, show, check and begin scenarios.</summary>
internal static class ScenarioCommand
{
    public static Command Build(CommandBuilder builder) => new Command("scenario", "List, show, check and begin scenarios")
    {
        ScenarioListCommand.Build(builder),
        ScenarioShowCommand.Build(builder),
        ScenarioValidateCommand.Build(builder),
        ScenarioSchemaCommand.Build(builder),
        ScenarioNewCommand.Build(builder),
    }.WithExamples("cloudwars scenario list", "cloudwars scenario show trainium-gambit", "cloudwars scenario validate my-scenario");
}
