using CloudWars.Scenarios.Building;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class RangesCanBeDrawn : ScenarioCheck
{
    public override string Question => "Can every range be drawn from, and does its figure lie within it?";

    public override void Run(Draft draft)
    {
        foreach (FigureAt figure in draft.Figures)
        {
            if (figure.Range is not { } range)
            {
                continue;
            }

            if (range.Count != 2 || !(range[0] <= range[1]))
            {
                draft.Error(figure.Path, "A range has two numbers, the lowest first.", "Write \"range\": [20, 40].");
            }
            else if (RangeBuilder.At(figure.Path, range) is null)
            {
                draft.Error(figure.Path, "This figure cannot be drawn.", $"Take the range out. These can: {string.Join(", ", RangeBuilder.Names)}.");
            }
            else if (figure.About is { } about && (range[0] < about.Min || range[1] > about.Max))
            {
                draft.Error(figure.Path, $"{about.Meaning} must be from {about.Min} to {about.Max}, wherever in its range.", "Mind the unit.");
            }
            else if (figure.Numbers.Any(n => n < range[0] || n > range[1]))
            {
                draft.Error(figure.Path, $"The value is not between {range[0]} and {range[1]}.", "The value stands for the usual draw; put it inside the range.");
            }
        }
    }
}
