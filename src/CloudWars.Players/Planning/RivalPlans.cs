using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// What the other companies do in one imagined future: each seat follows one of the style books, drawn with the odds that its
/// visible conduct suggests; companies without a chair, subsidiaries among them, follow the caretaker.
/// </summary>
internal sealed class RivalPlans
{
    private static readonly CaretakerPlan Caretaker = new();
    private readonly IPlan[] _plans;

    private RivalPlans(IPlan[] plans) => _plans = plans;

    public IPlan Of(int company) => _plans[company];

    public static RivalPlans Draw(StyleGuess guess, SeatView view, Tosses tosses)
    {
        IReadOnlyList<CompanyView> companies = view.Companies;
        IPlan[] plans = new IPlan[companies.Count];
        for (int c = 0; c < plans.Length; c++)
        {
            plans[c] = companies[c].IsSeat && companies[c].Active ? new BookPlan(guess.Draw(c, tosses)) : Caretaker;
        }

        return new RivalPlans(plans);
    }
}
