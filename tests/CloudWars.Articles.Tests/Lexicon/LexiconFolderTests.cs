using System.Text;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Tests.Lexicon;

public sealed class LexiconFolderTests : IDisposable
{
    private const string Text = "Oracle lent Zyx 2 billion quatloos, and CoreWeave sold $2 billion of bonds.";
    private readonly string folder = Directory.CreateTempSubdirectory("articles").FullName;

    [Fact]
    public void A_file_in_the_folder_replaces_the_built_in_lexicon()
    {
        Write("organisations.json", """[{"id":"zyx","name":"Zyx","role":"lab"},{"id":"oracle","name":"Oracle","role":"cloud"}]""");
        Assert.Contains(Read().Organisations, o => o.Id == "zyx" && o.Role == "lab");
    }

    [Fact]
    public void A_broken_file_is_reported_and_the_built_in_one_used()
    {
        Write("organisations.json", "[{");
        ArticleFacts facts = Read();
        Assert.Contains(facts.Warnings, w => w.Contains("organisations.json"));
        Assert.Contains(facts.Organisations, o => o.Id == "coreweave");
    }

    public void Dispose() => Directory.Delete(folder, true);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(folder, name), json);

    private ArticleFacts Read() => ArticleReader.Read(Encoding.UTF8.GetBytes(Text), new ReadOptions(folder)).Facts;
}
