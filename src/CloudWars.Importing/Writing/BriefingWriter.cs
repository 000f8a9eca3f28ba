using System.Text;
using CloudWars.Articles.Facts;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Openings;
using CloudWars.Importing.Themes;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Writing;

/// <summary>The briefing, written from the facts: what has happened, what is at stake for whom, what to do first.</summary>
internal sealed class BriefingWriter(DraftWorld world, FactSheet sheet)
{
    private const int Width = 72;
    private const int DealsMax = 5;
    private const int LinesMax = 58;

    private readonly StringBuilder _text = new();

    public string Write(string title, string date)
    {
        Paragraph($"# {title}");
        Blank();
        Paragraph(Opening(date));
        Section("What has happened");
        foreach (Taken<DealFact> deal in sheet.Deals.Where(d => d.Accepted).Take(DealsMax))
        {
            Item($"- {Sentence(deal)}");
        }

        Section("What is at stake, seat by seat");
        foreach (string id in world.Seats)
        {
            Item($"- **{world.NameOf(id)}**: {Stake(id)}");
        }

        FirstSteps();
        List<string> lines = [.. _text.ToString().TrimEnd().Split('\n')];
        return string.Join('\n', lines.Take(LinesMax)) + "\n";
    }

    private string Opening(string date)
    {
        List<string> themes = [.. sheet.Themes.Where(t => t.Accepted && ThemeBook.All.ContainsKey(t.Fact)).Select(t => ThemeBook.All[t.Fact].Words).Take(3)];
        string air = themes.Count == 0 ? "" : $" In the air: {string.Join("; ", themes)}.";
        return $"{date}. This game was made from {(sheet.Articles.Length == 1 ? "a news article" : "two news articles")}; what no article says is assumed and marked so, figure by figure.{air}";
    }

    private string Sentence(Taken<DealFact> deal)
    {
        string status = deal.Fact.Status switch
        {
            "talks" => "In talks",
            "rumoured" => "Rumoured",
            "denied" => "Denied",
            "announced" => "Announced",
            _ => "Done",
        };
        DealInPlay play = new(deal, deal.Fact.Giver, deal.Fact.Receiver);
        string what = News.What(world, play);
        bool table = world.Offers.Any(o => deal.Fact.Parties.Contains(o.From!) && deal.Fact.Parties.Contains(o.To!));
        string ends = deal.Fact.Status switch
        {
            "talks" when table => " The sheet is on the table.",
            "talks" or "rumoured" => " Nothing is signed.",
            "denied" => " What remains is that it was talked about.",
            _ => "",
        };
        return $"{status}: {what}{(deal.Fact.Condition is { } condition ? $"; the condition: {Short(condition, 90)}" : "")}.{ends}";
    }

    private string Stake(string id)
    {
        CompanyPart company = world.Companies[id];
        string blurb = Short(company.Blurb ?? "", 130);
        GoalPart? goal = world.Goals.Values.FirstOrDefault(g => g.Company == id);
        return goal is null ? blurb : $"{blurb} Goal: {Short(goal.Text!, 90)}";
    }

    private void FirstSteps()
    {
        Section("What to do in the first quarter");
        Item(world.Offers.Count > 0
            ? "1. Answer what lies on your table: accept, counter, or let it wait. An open sheet lapses after two quarters."
            : "1. Open talks in the Boardroom: nobody has put a sheet on the table yet.");
        Item("2. Look at what you depend on: one chip, one cloud, one customer, one investor. The Ties page says what the loss of each would cost.");
        Item("3. Order early: chips and leased power come a quarter on, a hall of your own more than a year.");
        Item("4. Keep cash for a bad year. Press e on a figure to see where it comes from: a sentence of the article, the catalogue, or an assumption.");
    }

    private void Section(string heading)
    {
        Blank();
        Paragraph($"## {heading}");
        Blank();
    }

    private void Blank() => _text.Append('\n');

    private void Item(string text) => Paragraph(text, hang: text.IndexOf(' ', StringComparison.Ordinal) + 1);

    private void Paragraph(string text, int hang = 0)
    {
        int length = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            if (length > hang && length + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', hang);
                length = hang;
            }
            else if (length > 0)
            {
                _text.Append(' ');
                length++;
            }

            _text.Append(word);
            length += word.Length;
        }

        _text.Append('\n');
    }

    /// <summary>A word wider than the line is cut: an article may hold anything.</summary>
    private static IEnumerable<string> Pieces(string word) => word.Chunk(Width - 4).Select(c => new string(c));

    private static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int stop = text.LastIndexOf(". ", most, StringComparison.Ordinal);
        string cut = stop > 30 ? text[..(stop + 1)] : text[..(most - 1)].TrimEnd() + "…";
        return text.EndsWith('\'') ? cut + "'" : cut;
    }
}
