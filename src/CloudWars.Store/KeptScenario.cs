using System.Security.Cryptography;
using System.Text;

namespace CloudWars.Store;

/// <summary>
/// The scenario a game is played with, word for word, so that the game still opens when the file has changed or gone. Games
/// that share a scenario share the copy.
/// </summary>
public sealed record KeptScenario(string Id, string Json, string Briefing)
{
    internal string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id}\n{Json}\n{Briefing}")))[..32];
}
