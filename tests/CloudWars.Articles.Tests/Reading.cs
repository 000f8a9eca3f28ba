using System.Text;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Tests;

/// <summary>Reads a string as an article, the way every test here does.</summary>
internal static class Reading
{
    public static ArticleReading Of(string text) => ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions());

    public static ArticleFacts Facts(string text) => Of(text).Facts;
}
