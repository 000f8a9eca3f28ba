using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class OpeningGapsArePlausible : ScenarioCheck
{
    /// <summary>A price twice its fundamental value: more than any large company in December 2025 is thought to show.</summary>
    private const double Most = 0.7;

    public override string Question => "Is no company priced absurdly far from what it is worth?";

    public override void Run(Draft draft)
    {
        double mood = draft.Market.Mood?.Value ?? 0;
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            double gap = (company.Gap?.Value ?? 0) + mood;
            if (Math.Abs(gap) > Most)
            {
                draft.Warn($"companies.{id}.gap", $"With the market's mood {id} starts at {Math.Exp(gap):0.00} times its fundamental value.", "Usual are 0.7 to 1.6 times: ln, -0.35 to 0.5.");
            }
        }
    }
}
