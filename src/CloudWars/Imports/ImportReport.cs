using System.Globalization;
using System.Text.Json;
using CloudWars.Articles.Facts;
using CloudWars.Core.World;
using CloudWars.Importing.Facts;
using CloudWars.Output;
using CloudWars.Scenarios;
using CloudWars.Screens.Drawing;

namespace CloudWars.Imports;

/// <summary>Tells what was read from articles and what became of it. An article's own words pass <see cref="SafeText"/>.</summary>
internal static class ImportReport
{
    public static void Text(TextWriter output, FactSheet sheet, ImportedScenario? imported)
    {
        foreach (string line in Facts(sheet))
        {
            output.WriteLine(SafeText.OneLine(line));
        }

        if (imported is null)
        {
            output.WriteLine("No scenario was made: there is no deal in it to play.");
            return;
        }

        ScenarioReading reading = imported.Reading;
        output.WriteLine();
        output.WriteLine($"Scenario: {SafeText.OneLine(reading.File.Title)}");
        output.WriteLine($"  starts {reading.Setup!.Start.Label(1)}, {reading.Setup.Quarters} quarters; seats: {SafeText.OneLine(string.Join(", ", reading.Setup.Companies.Where(c => c.Seat).Select(c => c.Name)))}");
        Origin[] origins = [.. reading.Setup.Origins];
        output.WriteLine($"  {origins.Count(FromArticle)} figures from the article or reckoned from it, {origins.Count(o => !FromArticle(o) && !o.Assumed)} with a source in the catalogue, {origins.Count(o => o.Assumed && !FromArticle(o))} assumed");
        foreach (string note in imported.Draft.Notes)
        {
            output.WriteLine($"  - {SafeText.OneLine(note)}");
        }

        output.WriteLine();
        output.WriteLine($"Written to {imported.Folder}.");
        output.WriteLine($"Every figure and where it comes from: `cloudwars scenario show {imported.Call}`. Play it: `cloudwars play {imported.Call}`.");
    }

    public static void Json(Utf8JsonWriter json, FactSheet sheet, ImportedScenario? imported)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.import/1");
        json.WritePropertyName("facts");
        json.WriteRawValue(FactsJson.Write(sheet.Document));
        json.WriteStartArray("contradictions");
        foreach (Contradiction contradiction in sheet.Contradictions)
        {
            json.WriteStartObject();
            json.WriteString("about", contradiction.Subject);
            json.WriteString("first", contradiction.First);
            json.WriteString("second", contradiction.Second);
            json.WriteNumber("believed", contradiction.Winner);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (imported is not null)
        {
            json.WriteStartObject("scenario");
            json.WriteString("id", imported.Call);
            json.WriteString("folder", imported.Folder);
            json.WriteString("title", imported.Reading.File.Title);
            json.WriteString("start", imported.Reading.Setup!.Start.Label(1));
            json.WriteNumber("quarters", imported.Reading.Setup.Quarters);
            json.Strings("seats", imported.Reading.Setup.Companies.Where(c => c.Seat).Select(c => c.Id));
            json.WriteNumber("figures_from_articles", imported.Reading.Setup.Origins.Count(FromArticle));
            json.WriteNumber("figures_from_catalogue", imported.Reading.Setup.Origins.Count(o => !FromArticle(o) && !o.Assumed));
            json.WriteNumber("figures_assumed", imported.Reading.Setup.Origins.Count(o => o.Assumed && !FromArticle(o)));
            json.Strings("notes", imported.Draft.Notes);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Facts(FactSheet sheet)
    {
        foreach (SourceArticle article in sheet.Articles)
        {
            yield return $"{article.Title}: {article.Reading.Facts.Sentences} sentences{(article.Date is { } date ? $", {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "")}";
        }

        foreach (string line in Lines("deal", sheet.Deals, d => $"{FactWords.Deal(d, sheet.NameOf)} (confidence {d.Confidence.ToString("0.00", CultureInfo.InvariantCulture)})"))
        {
            yield return line;
        }

        foreach (string line in Lines("stake", sheet.Stakes, s => FactWords.Stake(s, sheet.NameOf)).Concat(Lines("valuation", sheet.Valuations, v => FactWords.Valuation(v, sheet.NameOf))))
        {
            yield return line;
        }

        foreach (OrganisationFact organisation in sheet.Organisations)
        {
            yield return $"  organisation  {organisation.Name}, {organisation.Role}";
        }

        foreach (string line in Lines("theme", sheet.Themes, t => t))
        {
            yield return line;
        }

        foreach (Contradiction contradiction in sheet.Contradictions)
        {
            yield return $"  contradiction {contradiction.Subject}: {contradiction.First} or {contradiction.Second}; believed: {contradiction.Believed} (article {contradiction.Winner}; --prefer {(contradiction.Winner == 2 ? 1 : 2)} for the other)";
        }
    }

    private static IEnumerable<string> Lines<T>(string kind, IEnumerable<Taken<T>> facts, Func<T, string> words) => facts.Select(f =>
        $"  {kind,-13} {words(f.Fact)}{(f.Citations.IsEmpty ? "" : $" [{string.Join(", ", f.Citations.Select(c => (c.Article > 1 ? "2nd article, " : "") + $"sentence {c.Sentence}"))}]")}");

    private static bool FromArticle(Origin origin) => origin.Text.Contains("article \"", StringComparison.Ordinal);
}
