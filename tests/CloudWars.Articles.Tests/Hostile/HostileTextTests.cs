using System.Diagnostics;
using System.Text;

namespace CloudWars.Articles.Tests.Hostile;

/// <summary>
/// A megabyte of anything is answered quickly, and never with an exception. Processor time is measured, not the clock:
/// on a shared machine the clock measures the neighbours.
/// </summary>
[Collection(nameof(AloneCollection))]
public sealed class HostileTextTests
{
    private const int Megabyte = 1024 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static IEnumerable<TheoryDataRow<string>> Kinds() => Makers.Keys.Select(k => new TheoryDataRow<string>(k));

    private static Dictionary<string, Func<string>> Makers { get; } = new()
    {
        ["digits"] = () => new string('1', Megabyte),
        ["dollars"] = () => new string('$', Megabyte),
        ["one word"] = () => new string('A', Megabyte),
        ["capitals"] = () => Repeat("Abc Def "),
        ["one sentence of deals"] = () => Repeat("Amazon will invest $5 billion in OpenAI and Nvidia and Oracle, "),
        ["new names"] = () => string.Join(' ', Enumerable.Range(0, Megabyte / 16).Select(i => $"Zq{i:x} Capital said,")),
        ["right to left"] = () => Repeat("\u202Eשלום עולם ‏مرحبا "),
        ["quotes"] = () => Repeat("\"'(["),
        ["commas"] = () => Repeat("Oracle, "),
        ["brackets"] = () => new string('(', Megabyte),
        ["escapes"] = () => Repeat("\u001b]0;x"),
        ["links"] = () => Repeat("[a](b"),
        ["nested tags"] = () => "<html><body>" + string.Concat(Enumerable.Repeat("<div>", Megabyte / 5)),
        ["open bold"] = () => "<html><body>" + string.Concat(Enumerable.Repeat("<p><b>", Megabyte / 6)),
        ["one tag"] = () => "<html><div " + Repeat("a=1 "),
        ["many paragraphs"] = () => "<html>" + Repeat("<p>Oracle rents. "),
        ["entities"] = () => "<html><p>" + Repeat("&amp;"),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void A_megabyte_is_answered_in_time(string kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Makers[kind]());
        ArticleReader.Read("Oracle."u8.ToArray(), new ReadOptions());
        TimeSpan before = ProcessorTime();
        ArticleReading reading = ArticleReader.Read(bytes, new ReadOptions());
        TimeSpan spent = ProcessorTime() - before;
        if (spent >= Limit)
        {
            // A busy machine bills a program for what others push out of its caches; the text itself is slow only when it is slow twice.
            before = ProcessorTime();
            ArticleReader.Read(bytes, new ReadOptions());
            spent = ProcessorTime() - before;
        }
        Assert.True(spent < Limit, $"{kind}: {spent}");
        Assert.DoesNotContain(reading.Text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Random_bytes_are_read_without_complaint_but_for_the_warnings()
    {
        byte[] bytes = new byte[200_000];
        uint state = 7;
        for (int i = 0; i < bytes.Length; i++)
        {
            state = state * 1664525 + 1013904223;
            bytes[i] = (byte)(state >> 24);
        }
        Assert.NotEmpty(ArticleReader.Read(bytes, new ReadOptions()).Warnings);
    }

    [Theory]
    [InlineData("Stake rises to 5%.")]
    [InlineData("Commitments of Nvidia: $5bn.")]
    [InlineData("To 5%. Its stake. From 3% to. In up to $2bn.")]
    public void A_sentence_that_lacks_its_beginning_is_read(string text) =>
        Assert.NotNull(ArticleReader.Read(Encoding.UTF8.GetBytes("Oracle speaks.\n" + text), new ReadOptions()).Facts);

    /// <summary>Scraps of the corpus in any order: what no writer would write, out of the words that the rules look for.</summary>
    [Fact]
    public void The_words_of_news_in_any_order_are_read()
    {
        string[] words = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(f => File.ReadAllText(f).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))];
        Random random = new(11);
        for (int article = 0; article < 40; article++)
        {
            StringBuilder text = new();
            for (int scrap = 0; scrap < 150; scrap++)
            {
                int from = random.Next(words.Length - 6);
                text.AppendJoin(' ', words.AsSpan(from, random.Next(1, 6)).ToArray()).Append(random.Next(12) == 0 ? ". " : " ");
            }
            Assert.Empty(ArticleReader.Read(Encoding.UTF8.GetBytes(text.ToString()), new ReadOptions()).Facts.Deals.Where(d => d.Parties.IsEmpty));
        }
    }

    [Fact]
    public void Five_thousand_words_take_less_than_three_tenths_of_a_second()
    {
        string article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Dev", "roundup-list.txt"));
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Repeat(article, 5000 / article.Split(' ').Length + 1)));
        ArticleReader.Read(bytes, new ReadOptions());
        TimeSpan before = ProcessorTime();
        ArticleReader.Read(bytes, new ReadOptions());
        TimeSpan spent = ProcessorTime() - before;
        Assert.True(spent.TotalMilliseconds < 300, $"{spent.TotalMilliseconds} ms");
    }

    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Megabyte / part.Length));
}
