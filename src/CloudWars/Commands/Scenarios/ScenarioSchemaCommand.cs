using System.CommandLine;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario schema</c>: the JSON Schema that editors check scenario files with.</summary>
internal static class ScenarioSchemaCommand
{
    public static Command Build(CommandBuilder builder) =>
        builder.Does(new Command("schema", "Print the JSON Schema of scenario.json"), context =>
        {
            context.Out.Write(ScenarioSchema.Write().ReplaceLineEndings("\n"));
            return ExitCode.Done;
        }).WithExamples("cloudwars scenario schema > scenario.schema.json");
}
