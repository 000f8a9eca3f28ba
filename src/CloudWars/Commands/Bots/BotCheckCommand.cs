using System.CommandLine;
using System.Text.Json;
using CloudWars.Bots.Checking;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Running;
using CloudWars.Core.World;
using CloudWars.Output;
using CloudWars.Scenarios;
using CloudWars.Seats;

namespace CloudWars.Commands.Bots;

/// <summary><c>cloudwars bot check</c>: plays a program through odd situations and says what it does wrong.</summary>
internal static class BotCheckCommand
{
    /// <summary>Scenarios that are played besides the first.</summary>
    private const int Others = 2;

    public static Command Build(CommandBuilder builder)
    {
        Argument<string> line = new("COMMAND") { Description = "The command line that starts the bot, in quotes" };
        Option<int> patience = BotTime.Option();
        Option<string?> only = new("--only") { HelpName = "NAME", Description = "Run this one check" };
        Command command = new("check", "Play a program through odd situations and say what it does wrong") { line, patience, only };
        return builder.Does(command, context =>
        {
            BotCommand bot = Read(context.Value(line)!);
            BotCheck check = new(bot, Scenarios(context), BotTime.For(context.Value(patience), _ => { }));
            string? name = context.Value(only);
            if (name is not null && check.Checks.All(c => c.Name != name))
            {
                throw new BadInputException($"--only {name}: there is no such check. Checks: {string.Join(", ", check.Checks.Select(c => c.Name))}.");
            }

            return context.Json ? AsJson(context, check, name, context.Value(line)!) : AsText(context, check, name);
        }).WithExamples(
            "cloudwars bot check 'python3 my_bot.py'",
            "cloudwars bot check 'dotnet run my_bot.cs' --bot-seconds 30",
            "cloudwars bot check ./my-bot --format json");
    }

    private static BotCommand Read(string line)
    {
        string spec = BotCommand.IsBot(line) ? line : BotCommand.Prefix + line;
        return BotCommand.TryParse(spec, out BotCommand? command, out string? problem) ? command : throw new BadInputException($"COMMAND: {problem}");
    }

    private static IReadOnlyList<GameSetup> Scenarios(CommandContext context)
    {
        GameSetup first = Ask.Playable(context, Ask.ArticlesScenario).Setup!;
        IEnumerable<GameSetup> others = context.Scenarios.List().Where(s => s.Playable && !s.Id.StartsWith(Ask.ArticlesScenario, StringComparison.Ordinal))
            .Select(s => context.Scenarios.Load(s.Id)).Where(r => r.Ok).Select(r => r.Setup!);
        return [first, .. others.Take(Others)];
    }

    private static int AsText(CommandContext context, BotCheck check, string? only)
    {
        int failed = 0;
        int run = 0;
        bool passed = check.Run(
            verdict =>
            {
                run++;
                failed += verdict.Passed ? 0 : 1;
                context.Out.WriteLine($"{(verdict.Passed ? "ok  " : "FAIL")}  {verdict.Name}: {verdict.Asks}");
                foreach (string text in verdict.Problems)
                {
                    context.Out.WriteLine($"      {text}");
                }

                foreach (string text in verdict.Notes)
                {
                    context.Out.WriteLine($"      note: {text}");
                }
            },
            only,
            context.Cancel);
        context.Out.WriteLine();
        context.Out.WriteLine(passed ? $"{run} of {run} checks passed; the protocol is {BotProtocol.Name}." : $"{failed} of {run} checks failed. `cloudwars rules bots` describes the protocol.");
        return passed ? ExitCode.Done : ExitCode.No;
    }

    private static int AsJson(CommandContext context, BotCheck check, string? only, string line)
    {
        List<CheckVerdict> verdicts = [];
        bool passed = check.Run(verdicts.Add, only, context.Cancel);
        JsonOutput.Write(context.Out, json =>
        {
            json.WriteStartObject();
            json.WriteString("format", "cloudwars.bot-check/1");
            json.WriteString("protocol", BotProtocol.Name);
            json.WriteString("command", line);
            json.WriteBoolean("passed", passed);
            json.WriteStartArray("checks");
            foreach (CheckVerdict verdict in verdicts)
            {
                Write(json, verdict);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return passed ? ExitCode.Done : ExitCode.No;
    }

    private static void Write(Utf8JsonWriter json, CheckVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("name", verdict.Name);
        json.WriteBoolean("passed", verdict.Passed);
        json.WriteString("asks", verdict.Asks);
        json.Strings("problems", verdict.Problems);
        json.Strings("notes", verdict.Notes);
        json.WriteEndObject();
    }
}
