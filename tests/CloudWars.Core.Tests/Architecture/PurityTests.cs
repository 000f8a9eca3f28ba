using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CloudWars.Core.Chance;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Architecture;

/// <summary>The core is a pure function of scenario, seed and orders: no hidden state, no clock, no machine.</summary>
public partial class PurityTests
{
    private static readonly Assembly Core = typeof(Simulation).Assembly;

    [Fact]
    public void The_core_has_no_static_field_that_can_change()
    {
        List<string> found = [];
        foreach (Type type in Core.GetTypes().Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !t.Name.StartsWith('<')))
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                bool constant = field.IsLiteral || (field.IsInitOnly && !field.FieldType.IsArray);
                if (!constant && !field.Name.StartsWith("<>", StringComparison.Ordinal))
                {
                    found.Add($"{type.Name}.{field.Name}");
                }
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void No_public_static_property_can_be_set() => Assert.Empty(
        Core.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.CanWrite).Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));

    [Theory]
    [InlineData("T:System.Random")]
    [InlineData("T:System.DateTime")]
    [InlineData("T:System.DateTimeOffset")]
    [InlineData("T:System.Diagnostics.Stopwatch")]
    [InlineData("T:System.Console")]
    [InlineData("T:System.Environment")]
    [InlineData("T:System.Threading.Tasks.Task")]
    [InlineData("T:System.Threading.Thread")]
    [InlineData("T:System.Collections.Generic.HashSet`1")]
    [InlineData("T:System.Collections.Generic.Dictionary`2")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("M:System.String.GetHashCode")]
    [InlineData("N:System.IO")]
    [InlineData("N:System.Net")]
    [InlineData("M:System.Math.Exp(System.Double)")]
    [InlineData("M:System.Math.Log(System.Double)")]
    [InlineData("M:System.Math.Pow(System.Double,System.Double)")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    public void What_would_make_games_differ_is_forbidden_in_the_core(string symbol)
    {
        string core = Path.Combine(Repository.Root, "src", "CloudWars.Core");
        Assert.Contains(File.ReadLines(Path.Combine(core, "BannedSymbols.txt")), l => l.StartsWith(symbol + ";", StringComparison.Ordinal));
        string project = File.ReadAllText(Path.Combine(core, "CloudWars.Core.csproj"));
        Assert.Contains("BannedApiAnalyzers", project, StringComparison.Ordinal);
        Assert.Contains("AdditionalFiles Include=\"BannedSymbols.txt\"", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_core_switches_a_forbidden_call_back_on() => Assert.Empty(
        Repository.Sources("src/CloudWars.Core").Where(f => File.ReadAllText(f).Contains("RS0030", StringComparison.Ordinal)).Select(Repository.Relative));

    [Fact]
    public void No_number_of_the_game_is_a_float() => Assert.Empty(
        Repository.Sources("src/CloudWars.Core").Where(f => FloatWord().IsMatch(File.ReadAllText(f))).Select(Repository.Relative));

    [Fact]
    public void Warnings_are_errors_everywhere()
    {
        string props = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props, StringComparison.Ordinal);
        Assert.Contains("<InvariantGlobalization>true</InvariantGlobalization>", props, StringComparison.Ordinal);
        Assert.Contains("<Nullable>enable</Nullable>", props, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_parameter_of_the_rules_is_documented_and_its_default_lies_within_its_range() => Assert.All(
        typeof(Rules).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite), p =>
        {
            ParamAttribute? param = p.GetCustomAttribute<ParamAttribute>();
            Assert.True(param is not null, $"{p.Name} has no [Param]");
            Assert.InRange(Convert.ToDouble(p.GetValue(Rules.Standard)), param.Min, param.Max);
            Assert.True(param.Meaning.Length > 10);
        });

    [Fact]
    public void Every_purpose_of_chance_is_used_and_described()
    {
        string sources = string.Concat(Repository.Sources("src").Select(File.ReadAllText));
        Assert.All(Enum.GetNames<LuckFor>(), name => Assert.True(name == nameof(LuckFor.AllocationLot) || sources.Contains($"LuckFor.{name}", StringComparison.Ordinal), $"{name} is never asked"));
    }

    [GeneratedRegex(@"(?<![\w.""])float\s+\w")]
    private static partial Regex FloatWord();
}
