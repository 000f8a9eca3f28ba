using System.Globalization;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class SourcesAreInTime : ScenarioCheck
{
    public override string Question => "Does no starting figure rest on what was not yet known?";

    public override void Run(Draft draft)
    {
        if (draft.File.Start?.AsOf is not { } text)
        {
            return;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known))
        {
            draft.Error("start.asOf", $"\"{ScalarBinder.Short(text)}\" is no date.", "Write it as 2025-10-22.");
            return;
        }

        if (draft.File.Start is { Year: >= 1 and <= 9998 and var year, Quarter: >= 1 and <= 4 and var quarter } && known >= new DateOnly(year, (3 * quarter) - 2, 1).AddMonths(3))
        {
            draft.Error("start.asOf", "This day lies after the first quarter that is played.", "Start later, or let the opening know less.");
        }

        foreach (FigureAt figure in draft.Figures.Where(f => !ShapesTheGame(f.Path)))
        {
            if (DatesInText.Latest(figure.Source ?? figure.Assumed ?? "") is { } dated && dated > known)
            {
                draft.Warn(figure.Path, $"This figure names {dated.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}; the opening knows the world of {text}.", "Take the figure that was known then.");
            }
        }
    }

    /// <summary>Events, goals and rules say how the game may go on; they describe no opening.</summary>
    private static bool ShapesTheGame(string path) =>
        path.StartsWith("events.", StringComparison.Ordinal) || path.StartsWith("goals.", StringComparison.Ordinal)
        || path.StartsWith("rules.", StringComparison.Ordinal) || path.StartsWith("variants.", StringComparison.Ordinal);
}
