using System.Collections.Immutable;
using System.CommandLine;
using CloudWars.Articles;
using CloudWars.Articles.Facts;
using CloudWars.Importing;
using CloudWars.Importing.Casting;
using CloudWars.Importing.Catalogue;
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
        Option<string?> seats = new("--seats") { HelpName = "A,B,…", Description = "Who sits at the table, by id: clouds and labs of the article or the catalogue (default: those the article names)" };
        Option<int> quarters = Ask.Quarters();
        Option<int> games = Ask.Number("--games", "N", "Trial games with the usual opponents that even out the seats", 2, 200, ImportChoices.Usual.Games);
        Command command = new("import", "Make a scenario of a news article, offline; `cloudwars rules articles` tells how") { articles, folder, facts, prefer, seats, quarters, games };
        return builder.Does(command, context => Import(context, context.Value(articles)!, new Wishes(context.Value(folder), context.Value(facts), context.Value(prefer), context.Value(seats), context.Value(quarters), context.Value(games))))
            .WithExamples(
                "cloudwars scenario import article.txt",
                "cloudwars scenario import page.html --out my-scenario --facts facts.json",
                "cloudwars scenario import monday.md friday.md --prefer 2",
                "cloudwars scenario import article.txt --seats amazon,openai,anthropic,meta --quarters 16",
                "cloudwars scenario import - --format json < article.md");
    }

    private static int Import(CommandContext context, string[] paths, Wishes wishes)
    {
        FactSheet sheet = ScenarioImport.Read([.. paths.Select(p => (ArticleFile.NameOf(p), ArticleFile.Read(p, context.Around)))], Options(context), wishes.Prefer == 0 ? null : wishes.Prefer);
        if (wishes.FactsFile is not null)
        {
            OutputFile.Write(wishes.FactsFile, "--facts", FactsJson.Write(sheet.Document) + "\n");
        }

        foreach (string warning in sheet.Warnings)
        {
            context.Error.WriteLine(SafeText.OneLine(warning));
        }

        ImportedScenario? imported = sheet.HasDeals ? Make(context, sheet, wishes) : null;
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
    private static ImportedScenario Make(CommandContext context, FactSheet sheet, Wishes wishes)
    {
        string? folder = wishes.Folder;
        ImportChoices choices = ImportChoices.Usual with { Seats = Seats(sheet, wishes.Seats), Games = wishes.Games };
        choices = wishes.Quarters == 0 ? choices : choices with { Quarters = wishes.Quarters };
        ScenarioDraft draft = ProgressBar.During(context, "trial games", choices.TrialGames, step => ScenarioImport.Make(sheet, choices, step, context.Cancel));
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

    /// <exception cref="BadInputException">Somebody cannot sit, or there are too few or too many.</exception>
    private static ImmutableArray<string> Seats(FactSheet sheet, string? asked)
    {
        ImmutableArray<string> seats = [.. (asked ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        IReadOnlyList<string> known = new Caster(WorldCatalogue.Bundled, sheet).Candidates();
        if (seats.FirstOrDefault(s => !known.Contains(s)) is { } unknown)
        {
            throw new BadInputException($"--seats {unknown}: no cloud or lab of the article or the catalogue has this id. Choose from {string.Join(", ", known)}.");
        }

        return asked is null || seats.Length is >= 2 and <= Caster.SeatsMax
            ? seats
            : throw new BadInputException($"--seats {asked}: name 2 to {Caster.SeatsMax} companies with commas between them, such as amazon,openai.");
    }

    /// <summary>What the command line asks for besides the articles; 0 and null where it does not.</summary>
    private sealed record Wishes(string? Folder, string? FactsFile, int Prefer, string? Seats, int Quarters, int Games);
}
