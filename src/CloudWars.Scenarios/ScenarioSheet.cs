using CloudWars.Core.World;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;
using CloudWars.Scenarios.Sheets;

namespace CloudWars.Scenarios;

/// <summary>
/// A scenario as plain text for people: who plays, what everything starts at, and a numbered note for each source, so that a
/// figure can be followed to the sentence it rests on. Notes that begin with "assumed" are the game's own choices.
/// </summary>
public static class ScenarioSheet
{
    public static string Write(ScenarioReading reading, int width = 80)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ScenarioFile file = reading.File;
        SheetText text = new(width);
        FigureTable figures = new(text, Figures.Of(file));
        Head(text, reading);
        figures.Section("MARKETS", "market");
        foreach ((string id, CompanyPart company) in file.Companies ?? [])
        {
            text.Section($"{company.Name ?? id} ({Character(company)})");
            text.Paragraph(company.Blurb);
            figures.Rows($"companies.{id}");
        }

        foreach ((string id, FamilyPart family) in file.Families ?? [])
        {
            figures.Section($"CHIPS: {family.Name ?? id}, of {family.Owner}{(family.Merchant == true ? ", sold to anyone" : "")}", $"families.{id}");
        }

        Papers(text, figures, file, reading.Setup);
        Happenings(text, figures, file);
        figures.Section("CHANGED RULES", "rules");
        Epilogue(text, file);
        figures.Notes();
        return text.ToString();
    }

    private static void Head(SheetText text, ScenarioReading reading)
    {
        ScenarioFile file = reading.File;
        text.Line($"{file.Title} ({reading.Id})");
        text.Paragraph(file.Summary);
        text.Line("");
        string variants = string.Concat((file.Variants ?? []).Select(v => $"; as {reading.Id}:{v.Key}: {v.Value.Quarters ?? file.Quarters} quarters"));
        text.Paragraph($"Starts Q{file.Start?.Quarter} {file.Start?.Year}{(file.Start?.AsOf is { } day ? $", knowing the world of {day}" : "")}, {file.Quarters} quarters{variants}");
        text.Line($"Seats: {string.Join(", ", (file.Companies ?? []).Where(c => c.Value.Seat != false).Select(c => c.Key))}");
    }

    private static void Epilogue(SheetText text, ScenarioFile file)
    {
        if (file.Epilogue is { Count: > 0 } epilogue)
        {
            text.Section("WHAT HAPPENED");
            foreach (EpiloguePart part in epilogue)
            {
                text.Paragraph(part.Source is null ? part.Text : $"{part.Text} ({part.Source})");
            }
        }
    }

    private static string Character(CompanyPart company)
    {
        List<string> words = [company.Role?.ToString().ToLowerInvariant() ?? "no role", company.Listed == false ? "private" : "listed"];
        words.AddRange(company.SellsCompute == true ? ["sells compute"] : []);
        words.AddRange(company.TrainsModels == true ? ["trains models"] : []);
        words.AddRange(company.Seat == false ? ["played by the game"] : []);
        return string.Join(", ", words);
    }

    private static void Papers(SheetText text, FigureTable figures, ScenarioFile file, GameSetup? setup)
    {
        text.Section("STAKES AND CONTRACTS");
        for (int i = 0; i < file.Stakes?.Count; i++)
        {
            figures.Part($"{file.Stakes[i].Holder} holds shares of {file.Stakes[i].Of}", $"stakes[{i}]");
        }

        for (int i = 0; i < file.Contracts?.Count; i++)
        {
            ContractPart contract = file.Contracts[i];
            figures.Part($"{contract.Provider} provides compute to {contract.Customer}{(contract.Family is null ? "" : $" on {contract.Family}")}", $"contracts[{i}]");
        }

        for (int i = 0; i < file.Warrants?.Count; i++)
        {
            figures.Part($"{file.Warrants[i].Holder} holds warrants of {file.Warrants[i].Issuer}", $"warrants[{i}]");
        }

        for (int i = 0; i < file.Loans?.Count; i++)
        {
            figures.Part($"{file.Loans[i].Lender} lent to {file.Loans[i].Borrower}", $"loans[{i}]");
        }

        for (int i = 0; i < file.Offers?.Count; i++)
        {
            text.Section($"ON THE TABLE: {file.Offers[i].From} to {file.Offers[i].To} {figures.Mark($"offers[{i}]")}");
            foreach (Core.Deals.Leg leg in file.Offers[i].Legs ?? [])
            {
                text.Item(setup is null ? leg.Kind : leg.Describe(setup));
            }
        }
    }

    private static void Happenings(SheetText text, FigureTable figures, ScenarioFile file)
    {
        text.Section("EVENTS");
        foreach ((string id, EventPart happening) in file.Events ?? [])
        {
            figures.Part($"{happening.Headline} [{happening.Kind}{(happening.Target is null ? "" : " " + happening.Target)}]", $"events.{id}");
        }

        text.Section("GOALS");
        foreach ((string id, GoalPart goal) in file.Goals ?? [])
        {
            figures.Part($"{goal.Company}: {goal.Text}", $"goals.{id}");
        }
    }
}
