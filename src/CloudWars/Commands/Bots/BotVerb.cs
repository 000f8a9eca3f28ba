using System.CommandLine;

namespace CloudWars.Commands.Bots;

/// <summary><c>cloudwars bot</c>: for people who write a program that plays.</summary>
internal static class BotVerb
{
    public static Command Build(CommandBuilder builder) => new Command("bot", "For writing a program that takes a seat: its protocol and a check of it")
    {
        BotCheckCommand.Build(builder),
        BotSchemaCommand.Build(builder),
    }.WithExamples("cloudwars bot check 'python3 my_bot.py'", "cloudwars bot schema > cloudwars.bot.schema.json", "cloudwars rules bots");
}
