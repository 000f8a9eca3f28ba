using System.CommandLine;
using CloudWars.Articles;
using CloudWars.Articles.Facts;
using CloudWars.Importing;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Writing;
using CloudWars.Output;
using CloudWars.Imports;
using CloudWars.Scenarios;
using CloudWars.Screens.Drawing;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario import</c>: a news article becomes a scenario that can be played.</summary>
internal static class ScenarioImportCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string[]> articles = new("ARTICLE")
        {
            Description = "One or two text, Markdown or saved HTML files; - is the standard input",
            Arity = new ArgumentArity(1, ScenarioImport.ArticlesMax),
        };
        Option<string?> folder = new("--out") { HelpName = "DIR", Description = "Folder to write the scenario to (default: a new one among your own scenarios)" };
        Option<string?> facts = new("--facts") { HelpName = "FILE", Description = "Also write what was read, before any filling-in, as cloudwars.facts/1" };
        Option<int> prefer = Ask.Number("--prefer", "N", "Where two articles disagree, believe the first (1) or the second (2); default: the later by its own date, else the second", 1, 2);
        Option<int> quarters = Ask.Quarters();
        Command command = new("import", "Make a scenario of a news article, offline") { articles, folder, facts, prefer, quarters };
        return builder.Does(command, context => Import(context, context.Value(articles)!, context.Value(folder), context.Value(facts), context.Value(prefer), context.Value(quarters)))
            .WithExamples(
                "cloudwars scenario import article.txt",
                "cloudwars scenario import page.html --out my-scenario --facts facts.json",
                "cloudwars scenario import monday.md friday.md --prefer 2",
                "cloudwars scenario import - --format json < article.md");
    }

    private static int Import(CommandContext context, string[] paths, string? folder, string? factsFile, int prefer, int quarters)
    {
        FactSheet sheet = ScenarioImport.Read([.. paths.Select(p => (ArticleFile.NameOf(p), ArticleFile.Read(p, context.Around)))], Options(context), prefer == 0 ? null : prefer);
        if (factsFile is not null)
        {
            OutputFile.Write(factsFile, "--facts", FactsJson.Write(sheet.Document) + "\n");
        }

        foreach (string warning in sheet.Warnings)
        {
            context.Error.WriteLine(SafeText.OneLine(warning));
        }

        ImportedScenario? imported = sheet.HasDeals ? Make(context, sheet, folder, quarters) : null;
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => ImportReport.Json(json, sheet, imported));
        }
        else
        {
            ImportReport.Text(context.Out, sheet, imported);
        }

        return imported is null ? ExitCode.No : ExitCode.Done;
    }

    /// <summary>The user's own words and language model, if the environment names any.</summary>
    /// <exception cref="BadInputException">It names what cannot be used.</exception>
    private static ReadOptions Options(CommandContext context)
    {
        try
        {
            return ReadOptions.From(context.Around.Environment);
        }
        catch (ArgumentException wrong)
        {
            throw new BadInputException(wrong.Message);
        }
    }

    /// <exception cref="BadInputException">The folder cannot be written, or the facts make no game.</exception>
    private static ImportedScenario Make(CommandContext context, FactSheet sheet, string? folder, int quarters)
    {
        ImportChoices choices = quarters == 0 ? ImportChoices.Usual : ImportChoices.Usual with { Quarters = quarters };
        ScenarioDraft draft = ProgressBar.During(context, "trial games", choices.Games, step => ScenarioImport.Make(sheet, choices, step, context.Cancel));
        ScenarioReading reading = draft.Read();
        if (!reading.Ok)
        {
            throw new BadInputException($"What the article says makes no game that can be played:\n{string.Join('\n', reading.Problems)}\nReview it on the screen (`cloudwars`, then i) and change or leave out what these name.");
        }

        string home = Path.Combine(context.Folder, ScenarioLibrary.FolderName);
        try
        {
            string written = folder is null ? ScenarioSaver.SaveUnder(home, draft, context.Scenarios.Ids.Contains) : ScenarioSaver.SaveTo(folder, draft);
            return new ImportedScenario(draft, reading, written, folder is null ? Path.GetFileName(written) : written);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"--out {folder ?? home}: {barred.Message.TrimEnd('.')}. Name a new folder that can be written.");
        }
    }
}
