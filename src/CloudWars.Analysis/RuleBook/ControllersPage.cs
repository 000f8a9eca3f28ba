using System.Text;
using CloudWars.Players;

namespace CloudWars.Analysis;

/// <summary>Who can take a seat, from the catalogue of players.</summary>
internal static class ControllersPage
{
    public static RulePage Build()
    {
        StringBuilder text = new();
        text.Append("A seat is taken by a person (`human`) or by an AI, written `ai:LEVEL` or `ai:LEVEL/STYLE`; or by a program of yours, `bot:COMMAND LINE` (see `bots`); a seat that is not named is `ai:director`. ");
        text.Append("Every level sees what its seat may see and nothing else, and plays by the same rules: a stronger one thinks further.\n\n## Levels, weakest first\n\n");
        foreach (LevelInfo level in ControllerCatalog.Levels)
        {
            text.Append($"- `{level.Name}`: {level.Meaning}\n");
        }

        text.Append("\n## Styles\n\n");
        foreach (StyleInfo style in ControllerCatalog.Styles)
        {
            text.Append($"- `{style.Name}`: {style.Meaning}\n");
        }

        text.Append($"\nTo see what deals are worth, take them away: `ai:director/{ControllerSpec.WithoutDeals}` neither offers nor signs anything.\n");
        return new RulePage("opponents", "Opponents", "AI levels and styles.", text.ToString());
    }
}
