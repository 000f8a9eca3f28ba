using System.CommandLine;
using CloudWars.Stress.Fuzz.Targets;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz;

/// <summary><c>fuzz</c>: generated and mutated inputs for every way in.</summary>
internal static class FuzzCommand
{
    private static readonly (string Name, Func<IFuzzTarget> Make)[] Targets =
    [
        ("scenario", () => new ScenarioTarget()),
        ("article", () => new ArticleTarget()),
        ("facts", () => new FactsTarget()),
        ("game", () => new GameFileTarget()),
        ("store", () => new StoreTarget()),
        ("bot", () => new BotTarget()),
        ("commands", () => new CommandTarget()),
        ("lines", () => new LinesTarget()),
        ("keys", () => new KeysTarget()),
    ];

    public static Command Build()
    {
        Argument<string[]> targets = new("TARGET") { Description = "Which ways in: " + string.Join(", ", Targets.Select(t => t.Name)) + "; all of them without one", Arity = ArgumentArity.ZeroOrMore };
        targets.AcceptOnlyFromAmong([.. Targets.Select(t => t.Name)]);
        Option<long> inputs = new("--inputs") { Description = "Inputs for each", DefaultValueFactory = _ => 1_000_000 };
        Option<long> from = new("--from") { Description = "Number of the first input" };
        Option<int> seed = Options.Seed();
        Command command = new("fuzz", "Generated and mutated inputs: no crash, no hang over 2 s, no memory over 300 MB, no terminal escape on the screen") { targets, inputs, from, seed };
        command.SetAction(parsed =>
        {
            string[] chosen = parsed.GetValue(targets) is { Length: > 0 } named ? named : [.. Targets.Select(t => t.Name)];
            bool sound = true;
            foreach ((string name, Func<IFuzzTarget> make) in Targets.Where(t => chosen.Contains(t.Name)))
            {
                using IFuzzTarget target = make();
                long most = parsed.GetValue(inputs);
                sound &= most <= target.InputsOfAProcess
                    ? new FuzzRun(target, parsed.GetValue(seed)).Run(parsed.GetValue(from), most)
                    : new FuzzInParts(target, parsed.GetValue(seed)).Run(parsed.GetValue(from), most);
            }

            return sound ? 0 : 1;
        });
        return command;
    }
}
