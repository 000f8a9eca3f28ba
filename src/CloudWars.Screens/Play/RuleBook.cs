using System.Text;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The rules as a list of topics. Without a book of its own the program is told by its catalogues.</summary>
internal static class RuleBook
{
    private const string Loop =
        "Compute is scarce. Capital buys compute, compute buys capability, capability wins revenue and value, value makes capital cheap. Each turn of that wheel makes a "
        + "company more dependent: on a chip supplier, a cloud, a customer, an investor whose money comes back as revenue. The market forgives it until it does not.\n\n"
        + "Every quarter all companies give their orders in secret; then talks are held, and everything resolves together. Score: value created for each original share against "
        + "what the caretaker would have made of the same luck, half at market price and half at fundamental value, less part of the worst fall on the way, plus scenario goals.";

    public static IScreen Screen(IStage stage, GameServices services)
    {
        IReadOnlyList<RuleTopic> topics = Topics(services);
        IReadOnlyList<ListItem> items = [.. topics.Select((t, i) => new ListItem(i.ToString(), t.Title) { Text = t.Text })];
        return new ListScreen(stage, "Rules and help: type to search in all of it", items, chosen =>
        {
            RuleTopic topic = topics[int.Parse(chosen)];
            stage.Push(new MessageScreen(stage, topic.Title, c => MarkdownSheet.Draw(topic.Text, c), () => stage.Push(Screen(stage, services))));
        });
    }

    /// <summary>The page of a topic; the whole book where it has no such page.</summary>
    public static IScreen About(IStage stage, GameServices services, string topic)
    {
        int index = Topics(services).ToList().FindIndex(t => t.Topic == topic && topic.Length > 0);
        return index >= 0 ? Read(stage, services, index) : Screen(stage, services);
    }

    public static IReadOnlyList<RuleTopic> Topics(GameServices services) => services.Rules.Count > 0 ? services.Rules : FromCatalogues();

    /// <summary>One topic, to read.</summary>
    public static IScreen Read(IStage stage, GameServices services, int topic)
    {
        RuleTopic read = Topics(services)[Math.Clamp(topic, 0, Topics(services).Count - 1)];
        return new MessageScreen(stage, read.Title, c => MarkdownSheet.Draw(read.Text, c));
    }

    private static List<RuleTopic> FromCatalogues() =>
    [
        new("The game in one page", Loop),
        new("Orders", Listed(OrderCatalog.All.Select(k => (k.Title, k.Meaning)))),
        new("Legs of a deal", Listed(LegCatalog.All.Select(k => (k.Title, k.Meaning)))),
        .. PageCatalog.All.Select((p, i) => new RuleTopic($"Page {i + 1}: {p.Name}", p.Help)),
    ];

    private static string Listed(IEnumerable<(string Title, string Meaning)> entries)
    {
        StringBuilder text = new();
        foreach ((string title, string meaning) in entries)
        {
            text.Append(title).Append(": ").Append(meaning).Append("\n\n");
        }

        return text.ToString();
    }
}
