using System.CommandLine;
using CloudWars.Stress.Kill;

// Long runs that try to break the promises of the game. Each takes a seed and says at the end what it saw; exit code 1 if a
// promise was broken. `--help` lists them.
RootCommand root = new("Long runs that try to break CloudWars. Every one takes --seed, so that what it found can be found again.")
{
    KillCommand.Build(),
    Victim.Build(),
};
return root.Parse(args).Invoke();
