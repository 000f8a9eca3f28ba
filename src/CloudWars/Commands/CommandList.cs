using System.CommandLine;
using CloudWars.Commands.Bots;
using CloudWars.Commands.SavedGames;
using CloudWars.Commands.Scenarios;

namespace CloudWars.Commands;

/// <summary>Every verb of the command line, in the order of the help. A new one: its file in this folder and one line here.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> All(CommandBuilder builder) =>
    [
        PlayCommand.Build(builder),
        ContinueCommand.Build(builder),
        ScenarioCommand.Build(builder),
        SimulateCommand.Build(builder),
        TournamentCommand.Build(builder),
        BalanceCommand.Build(builder),
        ExploitCommand.Build(builder),
        ForecastCommand.Build(builder),
        WhatIfCommand.Build(builder),
        ReviewCommand.Build(builder),
        ReplayCommand.Build(builder),
        GameCommand.Build(builder),
        BotVerb.Build(builder),
        BenchCommand.Build(builder),
        RulesCommand.Build(builder),
        CompletionsCommand.Build(builder),
        ManCommand.Build(builder),
    ];
}
