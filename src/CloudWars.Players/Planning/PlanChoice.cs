namespace CloudWars.Players.Planning;

/// <summary>
/// The plan that won, how far ahead of the style's own book it ended, what change helped it most, in how many futures, how many
/// quarters that took, and the means to weigh deals in them, for those who do.
/// </summary>
internal sealed record PlanChoice(TunedPlan Plan, double? OverUsual, Turn Turn, int Futures, int QuartersImagined, DealRehearsal? Deals)
{
    /// <summary>Why this plan, in one true sentence.</summary>
    public string Sentence()
    {
        string turn = Turn.Gain > 0 ? $"; what helped most this time was {Turn.Words} ({Turn.Gain * 100:+0.0}%)" : "";
        return OverUsual is null
            ? $"Stayed with the plan \"{Plan.Name}\", with no thought to spare for others{turn}."
            : OverUsual > 0.0005
            ? $"Chose the plan \"{Plan.Name}\": over {Futures} imagined futures it ended {OverUsual * 100:0.0}% above playing by the book{turn}."
            : $"Kept to the book: nothing else tried in {Futures} imagined futures ended better.";
    }
}
