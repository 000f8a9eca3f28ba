using System.CommandLine;
using CloudWars.Bots.Protocol;

namespace CloudWars.Commands.Bots;

/// <summary><c>cloudwars bot schema</c>: the JSON Schema of the lines between the game and a bot.</summary>
internal static class BotSchemaCommand
{
    public static Command Build(CommandBuilder builder) =>
        builder.Does(new Command("schema", $"Print the JSON Schema of the protocol, {BotProtocol.Name}"), context =>
        {
            context.Out.Write(BotSchema.Write());
            return ExitCode.Done;
        }).WithExamples("cloudwars bot schema > cloudwars.bot.schema.json");
}
