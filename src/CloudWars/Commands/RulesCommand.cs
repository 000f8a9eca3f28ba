using System.CommandLine;
using CloudWars.Analysis;
using CloudWars.Completing;
using CloudWars.Output;

namespace CloudWars.Commands;

/// <summary><c>cloudwars rules</c>: the rule book.</summary>
internal static class RulesCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string[]> topic = new Argument<string[]>("TOPIC") { HelpName = "TOPIC", Description = "A topic, or words to look for", Arity = ArgumentArity.ZeroOrMore }.OfTopics();
        Command command = new("rules", "The rule book: topics, or one topic") { topic };
        return builder.Does(command, context => Show(context, string.Join(' ', context.Value(topic) ?? [])))
            .WithExamples("cloudwars rules", "cloudwars rules deals", "cloudwars rules take-or-pay");
    }

    private static int Show(CommandContext context, string topic)
    {
        RuleBook book = new();
        if (topic.Length == 0)
        {
            List(context, book.Pages, "Topics");
            return ExitCode.Done;
        }

        if (book.Find(topic) is { } page)
        {
            Page(context, page);
            return ExitCode.Done;
        }

        IReadOnlyList<RulePage> found = book.Search(topic);
        if (found.Count == 0)
        {
            throw new BadInputException($"The rule book has no topic \"{topic}\" and does not speak of it. Topics: {string.Join(", ", book.Pages.Select(p => p.Topic))}.");
        }

        if (book.Words.Find(topic) is { } word && !context.Json)
        {
            PlainMarkdown.Write(context.Out, $"**{word.Word}**: {word.Meaning}\n\n");
        }

        List(context, found, $"Topics that speak of \"{topic}\"");
        return ExitCode.Done;
    }

    private static void Page(CommandContext context, RulePage page)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("topic", page.Topic);
                json.WriteString("title", page.Title);
                json.WriteString("text", page.Text);
                json.WriteEndObject();
            });
            return;
        }

        context.Out.WriteLine(page.Title);
        context.Out.WriteLine(new string('=', page.Title.Length));
        context.Out.WriteLine();
        PlainMarkdown.Write(context.Out, page.Text);
    }

    private static void List(CommandContext context, IReadOnlyList<RulePage> pages, string heading)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("topics");
                foreach (RulePage page in pages)
                {
                    json.WriteStartObject();
                    json.WriteString("topic", page.Topic);
                    json.WriteString("title", page.Title);
                    json.WriteString("summary", page.Summary);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return;
        }

        context.Out.WriteLine($"{heading} (read one with `cloudwars rules TOPIC`):");
        context.Out.WriteLine();
        TextTable table = new("Topic", "<Title", "<");
        foreach (RulePage page in pages)
        {
            table.Add(page.Topic, page.Title, page.Summary);
        }

        table.Write(context.Out);
    }
}
