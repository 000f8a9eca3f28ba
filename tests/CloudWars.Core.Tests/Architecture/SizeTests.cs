using System.Text.RegularExpressions;

namespace CloudWars.Core.Tests.Architecture;

/// <summary>The thing everyone can reach grows without end; these limits keep ours from being born.</summary>
public partial class SizeTests
{
    private const int FileLines = 400;
    private const int TestFileLines = 500;
    private const int MethodLines = 60;

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines() => Assert.Empty(LongFiles("src", FileLines));

    [Fact]
    public void No_test_file_is_longer_than_five_hundred_lines() => Assert.Empty(LongFiles("tests", TestFileLines));

    [Fact]
    public void No_method_is_longer_than_sixty_lines()
    {
        List<string> found = [];
        foreach (string file in Repository.Sources("src").Concat(Repository.Sources("tests")))
        {
            found.AddRange(LongMethods(file));
        }

        Assert.Empty(found);
    }

    private static IEnumerable<string> LongFiles(string folder, int most) =>
        from file in Repository.Sources(folder)
        let lines = File.ReadLines(file).Count()
        where lines > most
        select $"{Repository.Relative(file)}: {lines} lines";

    /// <summary>A body that opens under a line with a parameter list, at the depth of a member, and closes at the same depth.</summary>
    private static IEnumerable<string> LongMethods(string file)
    {
        string[] lines = File.ReadAllLines(file);
        for (int i = 1; i < lines.Length; i++)
        {
            Match open = MemberBrace().Match(lines[i]);
            if (!open.Success || !lines[i - 1].Contains(')', StringComparison.Ordinal) || lines[i - 1].Contains("=>", StringComparison.Ordinal))
            {
                continue;
            }

            int close = Array.FindIndex(lines, i, l => l.StartsWith(open.Groups[1].Value + "}", StringComparison.Ordinal));
            if (close - i - 1 > MethodLines && !TypeWord().IsMatch(lines[i - 1]))
            {
                yield return $"{Repository.Relative(file)}:{i}: {close - i - 1} lines";
            }
        }
    }

    [GeneratedRegex("^( {4}| {8})\\{$")]
    private static partial Regex MemberBrace();

    [GeneratedRegex("\\b(class|struct|record|interface|enum|namespace)\\b")]
    private static partial Regex TypeWord();
}
