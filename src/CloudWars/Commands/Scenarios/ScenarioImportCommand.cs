using System.CommandLine;
using System.Text.Json;
using CloudWars.Articles;
using CloudWars.Articles.Facts;
using CloudWars.Importing;
using CloudWars.Output;
using CloudWars.Screens.Drawing;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario import</c>: reads a news article into facts.</summary>
internal static class ScenarioImportCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> article = new("ARTICLE") { Description = "A text, Markdown or saved HTML file, or - for the standard input" };
        Option<string?> facts = new("--facts") { HelpName = "FILE", Description = "Write what was read, before any filling-in, as cloudwars.facts/1" };
        return builder.Does(new Command("import", "Read a news article, offline") { article, facts }, context =>
        {
            ArticleReading reading = ArticleReader.Read(ArticleFile.Read(context.Value(article)!, context.Around), new ReadOptions());
            if (context.Value(facts) is { } path)
            {
                using StreamWriter file = OutputFile.Create(path, "--facts");
                file.WriteLine(FactsJson.Write(reading.Facts));
            }

            return Tell(context, reading.Facts);
        }).WithExamples("cloudwars scenario import article.txt", "cloudwars scenario import page.html --facts facts.json", "cloudwars scenario import - --format json < article.md");
    }

    private static int Tell(CommandContext context, ArticleFacts facts)
    {
        foreach (string warning in facts.Warnings)
        {
            context.Error.WriteLine(SafeText.OneLine(warning));
        }

        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.import/1");
                json.WritePropertyName("facts");
                json.WriteRawValue(FactsJson.Write(facts));
                json.WriteEndObject();
            });
        }
        else
        {
            foreach (string line in FactsText.Lines(facts))
            {
                context.Out.WriteLine(line);
            }
        }

        return facts.Deals.IsEmpty ? ExitCode.No : ExitCode.Done;
    }
}
