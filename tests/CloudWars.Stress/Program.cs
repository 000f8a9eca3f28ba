using System.CommandLine;
using CloudWars.Stress.Fuzz;
using CloudWars.Stress.Kill;
using CloudWars.Stress.Replays;
using CloudWars.Stress.Soak;

// Long runs that try to break the promises of the game. Each takes a seed and says at the end what it saw; exit code 1 if a
// promise was broken. `--help` lists them.
RootCommand root = new("Long runs that try to break CloudWars. Every one takes --seed, so that what it found can be found again.")
{
    KillCommand.Build(),
    Victim.Build(),
    FuzzCommand.Build(),
    ReplaysCommand.Build(),
    SoakCommand.Build(),
};
return root.Parse(args).Invoke();
