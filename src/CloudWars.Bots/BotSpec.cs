using CloudWars.Bots.Running;
using CloudWars.Players;

namespace CloudWars.Bots;

/// <summary>
/// Everybody who can decide for a seat without a keyboard: <c>ai:LEVEL/STYLE</c> and <c>bot:COMMAND LINE</c>.
/// </summary>
public static class BotSpec
{
    /// <summary>What is wrong with a controller, or null.</summary>
    public static string? Problem(string spec) => BotCommand.IsBot(spec)
        ? BotCommand.TryParse(spec, out _, out string? bad) ? null : bad
        : ControllerCatalog.TryParse(spec, out _, out string? unknown) ? null : unknown;

    /// <exception cref="ArgumentException">The spec names nobody; the message is for people.</exception>
    public static IController Create(string spec, ulong seed, string company, BotOptions options) =>
        !BotCommand.IsBot(spec)
            ? ControllerCatalog.Create(spec, seed, company)
            : BotCommand.TryParse(spec, out BotCommand? command, out string? problem)
                ? new BotController(command, company, options)
                : throw new ArgumentException(problem, nameof(spec));
}
