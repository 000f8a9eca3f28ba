using System.Text;
using CloudWars.Articles;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios;

namespace CloudWars.Importing.Tests;

/// <summary>Articles of our own writing, and the way from them to a scenario.</summary>
internal static class Given
{
    public const string Talks = """
        Amazon in talks to put $10 billion into OpenAI

        December 12, 2025

        Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said. The retailer would back the developer while encouraging it to adopt its in-house Trainium chips. Microsoft holds a 27% stake in OpenAI.
        """;

    public const string Signed = """
        Meridian AI signs five-year, $12 billion cloud contract with Northwind Compute

        2025-08-14

        Meridian AI, a developer of language models, has signed a five-year, $12 billion contract with the data-centre operator Northwind Compute, the two companies said on Thursday. Northwind will provide computing power on Nvidia's GB300 processors.
        """;

    public const string Rumour = """
        Google weighs a bet on Mistral AI

        2025-11-03

        Google is considering investing $2 billion in Mistral AI, according to a person with knowledge of the matter. Neither company would comment.
        """;

    public const string Denial = """
        Oracle denies plan to invest in Anthropic

        2025-10-20

        Oracle denied on Monday a report that it would invest $5 billion in Anthropic. "There is no such plan," the company said.
        """;

    /// <summary>No trial games: what is tested is the scenario, not its balance.</summary>
    public static ImportChoices Quick { get; } = ImportChoices.Usual with { Games = 0 };

    public static FactSheet Facts(params string[] articles) => Facts(null, articles);

    public static FactSheet Facts(int? prefer, params string[] articles) =>
        ScenarioImport.Read([.. articles.Select((text, i) => ($"article-{i + 1}.txt", Encoding.UTF8.GetBytes(text)))], new ReadOptions(), prefer);

    public static ScenarioDraft Draft(params string[] articles) => Make(Facts(articles), Quick);

    public static ScenarioDraft Make(FactSheet sheet, ImportChoices choices) => ScenarioImport.Make(sheet, choices, null, TestContext.Current.CancellationToken);

    public static ScenarioReading Scenario(params string[] articles) => Draft(articles).Read();

    /// <summary>The first deal with these chips as its string, whether or not the reader saw them.</summary>
    public static FactSheet WithChips(this FactSheet sheet, string chip) =>
        sheet with { Deals = sheet.Deals.SetItem(0, sheet.Deals[0] with { Fact = sheet.Deals[0].Fact with { Chips = [chip] } }) };

    public static string Problems(ScenarioReading reading) => string.Join('\n', reading.Problems);
}
