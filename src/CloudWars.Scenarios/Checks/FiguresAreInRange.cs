using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class FiguresAreInRange : ScenarioCheck
{
    public override string Question => "Is every figure finite and within its range?";

    public override void Run(Draft draft)
    {
        foreach (FigureAt figure in draft.Figures)
        {
            if (figure.About is not { } about)
            {
                continue;
            }

            foreach (double number in figure.Numbers)
            {
                if (!(number >= about.Min && number <= about.Max))
                {
                    draft.Error(figure.Path, $"{about.Meaning} is {number}{Unit(about)}; it must be from {about.Min} to {about.Max}.", "Mind the unit.");
                    break;
                }
            }
        }
    }

    private static string Unit(FigureAttribute about) => about.Unit.Length == 0 ? "" : $" ({about.Unit})";
}
