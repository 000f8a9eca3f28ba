using System.Text;
using CsCheck;

namespace CloudWars.Scenarios.Tests.Reading;

public sealed class HostileInputTests
{
    private static readonly byte[] Bundled = File.ReadAllBytes(Path.Combine(Repository.Scenarios, "trainium-gambit", "scenario.json"));

    public static TheoryData<string> Nonsense =>
    [
        "", " ", "{", "}", "[]", "null", "true", "12", "\"text\"", "{} {}", "{\"title\":}", "// only a comment", "{\"quarters\": NaN}", "{\"quarters\": Infinity}",
        "{\"quarters\": 1e400}", "{\"quarters\": -0}", "{\"quarters\": 99999999999999999999}", "{\"title\": \"\\ud800\"}", "{\"\\udfff\": 1}", "{\"title\": \"\\u0000\\u001b[2J\"}",
        "{\"title\": null, \"companies\": null, \"families\": null, \"start\": null}", "{\"companies\": [], \"families\": {}, \"stakes\": {}}",
        "{\"companies\": {\"a\": null, \"b\": 1, \"c\": [], \"d\": {}}}", "{\"rules\": {\"\": 1, \"leakOdds\": null, \"a.b[0]\": 2}}",
        "{\"offers\": [{\"legs\": [null, 1, {}, {\"leg\": 1}, {\"leg\": \"equity\", \"giver\": null}]}]}",
        "{\"companies\": {\"a\": {\"chips\": {\"x\": {\"value\": {}}}, \"sitesComing\": [[], null, \"x\"]}}}",
        "{\"$schema\": {\"$schema\": {}}, \"variants\": {\"x\": {\"rules\": []}}}", "\uFEFF{}", "{\"Title\": \"x\", \"TITLE\": \"y\"}",
    ];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_gives_problems_and_no_setup(string text)
    {
        ScenarioReading reading = SmallScenario.Read(text);
        Assert.False(reading.Ok);
        Assert.True(reading.Errors > 0);
        Assert.All(reading.Problems, p => Assert.DoesNotContain(p.Message, c => char.IsControl(c)));
    }

    [Fact]
    public void Changed_bytes_of_a_good_file_never_throw() =>
        Gen.Select(Gen.Int[0, Bundled.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 4].Sample(
            changes =>
            {
                List<byte> bytes = [.. Bundled];
                foreach ((int at, byte put, int how) in changes)
                {
                    Change(bytes, Math.Min(at, bytes.Count - 1), put, how);
                }

                MustBeSound(ScenarioReader.Read([.. bytes], "mutant"));
            },
            iter: 500);

    [Fact]
    public void Exchanged_values_of_a_good_file_never_throw()
    {
        string text = SmallScenario.Whole.Text;
        int[] starts = [.. Enumerable.Range(0, text.Length - 2).Where(i => text[i] == ':' && text[i + 1] == ' ').Select(i => i + 2)];
        string[] values = ["null", "true", "-1", "1e308", "0", "\"x\"", "[]", "{}", "[{}]", "{\"value\": 5}", "\"harbour\"", "\"lantern\"", "\"gpu\"", "3", "1000000"];
        Gen.Select(Gen.Int[0, starts.Length - 1].Select(i => starts[i]), Gen.Int[0, values.Length - 1].Select(i => values[i])).Array[1, 3].Sample(
            changes =>
            {
                string changed = text;
                foreach ((int at, string value) in changes.OrderByDescending(c => c.Item1))
                {
                    changed = changed[..at] + value + changed[EndOfValue(changed, at)..];
                }

                MustBeSound(SmallScenario.Read(changed));
            },
            iter: 1_500);
    }

    [Fact]
    public void Depth_beyond_the_limit_is_a_problem() =>
        Assert.False(SmallScenario.Read(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Ok);

    [Fact]
    public void A_file_beyond_the_limit_is_a_problem()
    {
        ScenarioReading reading = ScenarioReader.Read(new byte[(2 * 1024 * 1024) + 1], "huge");
        Assert.Contains("bytes", Assert.Single(reading.Problems).Message);
    }

    [Fact]
    public void Countless_values_are_a_problem()
    {
        ScenarioReading reading = SmallScenario.Read("{\"stakes\":[" + string.Join(',', Enumerable.Repeat("0", 200_000)) + "]}");
        Assert.Contains("more than 100000 values", Assert.Single(reading.Problems).Message);
    }

    [Theory]
    [InlineData("companies", "{{", "}}", "\"c{0}\": {{\"rol\": \"x\"}}")]
    [InlineData("rules", "{{", "}}", "\"leakodds{0}\": 1")]
    [InlineData("stakes", "[", "]", "{{\"holder\": \"a{0}\", \"of\": \"b\"}}")]
    [InlineData("offers", "[", "]", "{{\"from\": \"a{0}\", \"to\": \"b\"}}")]
    [InlineData("contracts", "[", "]", "{{\"provider\": \"a{0}\", \"customer\": \"b\"}}")]
    public async Task Countless_parts_are_a_problem_that_is_found_soon(string name, string open, string close, string part)
    {
        string parts = string.Join(',', Enumerable.Range(0, 30_000).Select(i => string.Format(part, i)));
        string json = $"{{\"{name}\": {string.Format(open)}{parts}{string.Format(close)}}}";

        // Work that grows with the square of the parts would take minutes; the clock of a busy machine is not measured.
        ScenarioReading reading = await Task.Run(() => SmallScenario.Read(json), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.False(reading.Ok);
    }

    [Fact]
    public void Countless_problems_are_cut_short()
    {
        ScenarioReading reading = SmallScenario.Read("{" + string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"x{i}\": 0")) + "}");
        Assert.True(reading.Problems.Count <= 201);
        Assert.Contains("more problems", reading.Problems[^1].Message);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_reported_where_they_stand()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\n  \"title\": \""), 0xC3, 0x28];
        Problem problem = Assert.Single(ScenarioReader.Read(bytes, "x").Problems);
        Assert.Equal((2, 13), (problem.Line, problem.Column));
        Assert.Contains("UTF-8", problem.Message);
    }

    [Fact]
    public void Control_characters_are_taken_out_of_texts()
    {
        ScenarioReading reading = SmallScenario.With(("Two at the table", "Two\\u001b[31m at\\u202e the\\u0007 table")).Read(briefing: "a\u001bb\r\n\tc\u0000");
        Assert.True(reading.Ok);
        Assert.Equal("Two[31m at the table", reading.Setup!.Title);
        Assert.Equal("ab\n c", reading.Setup.Briefing);
        Assert.Contains(reading.Problems, p => p.Path == "title" && p.Severity == Severity.Warning);
    }

    [Fact]
    public void What_is_said_of_a_field_has_no_sign_that_a_terminal_obeys()
    {
        ScenarioReading reading = SmallScenario.Read("{\"rules\": {\"leak\u200bOdds\": 1, \"\\u001b[2J\": 2}, \"\\u202ex\": 3}");
        Assert.Contains(reading.Problems, p => p.Path.EndsWith("leakOdds", StringComparison.Ordinal));
        Assert.DoesNotContain(string.Concat(reading.Problems), c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
    }

    [Fact]
    public void A_text_without_end_is_a_problem() =>
        Assert.Contains(SmallScenario.With(("Two at the table", new string('x', 5_000))).Read().Problems, p => p.Path == "title" && p.Message.Contains("at most 4000"));

    private static void MustBeSound(ScenarioReading reading)
    {
        Assert.Equal(reading.Ok, reading.Errors == 0);
        Assert.NotNull(ScenarioSheet.Write(reading));
    }

    private static void Change(List<byte> bytes, int at, byte put, int how)
    {
        switch (how)
        {
            case 0:
                bytes[at] = put;
                break;
            case 1:
                bytes.Insert(at, put);
                break;
            case 2:
                bytes.RemoveAt(at);
                break;
            default:
                bytes.RemoveRange(at, Math.Min(put, bytes.Count - at - 1));
                break;
        }
    }

    /// <summary>Where the simple value or the bracket that begins here ends.</summary>
    private static int EndOfValue(string text, int at)
    {
        int depth = 0;
        for (int i = at; i < text.Length; i++)
        {
            depth += text[i] is '{' or '[' ? 1 : 0;
            bool closes = text[i] is '}' or ']';
            if (depth == 0 && (closes || text[i] is ',' or '\n'))
            {
                return i;
            }

            depth -= closes ? 1 : 0;
            if (closes && depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
