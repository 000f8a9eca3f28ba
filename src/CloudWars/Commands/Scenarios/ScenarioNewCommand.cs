using System.CommandLine;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario new</c>: a small scenario to begin with.</summary>
internal static class ScenarioNewCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> folder = new("DIR") { Description = "A new folder; its name becomes the scenario's id" };
        return builder.Does(new Command("new", "Write a small commented scenario to begin with") { folder }, context =>
        {
            string path = context.Value(folder)!;
            if (ScenarioTemplate.WriteTo(path) is { } problem)
            {
                throw new BadInputException(problem);
            }

            context.Out.WriteLine($"Written to {path}. Check it with `cloudwars scenario validate {path}`, play it with `cloudwars play {path}`.");
            return ExitCode.Done;
        }).WithExamples("cloudwars scenario new my-scenario");
    }
}
