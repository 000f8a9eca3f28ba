using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>The plan that won: how far ahead of the caretaker's it ended, what change to it helped most, and how much was imagined.</summary>
internal sealed record PlanChoice(IPlan Plan, double OverPar, string Turn, double TurnGain, int QuartersImagined)
{
    /// <summary>What is asked of the desks, in one true sentence.</summary>
    public string Sentence(int futures)
    {
        string turn = Turn.Length > 0 ? $"; what helped most was {Turn} ({TurnGain * 100:+0.0}%)" : "";
        return OverPar > 0.0005
            ? $"Chose the plan \"{Plan.Name}\": over {futures} imagined futures it ended {OverPar * 100:0.0}% above the caretaker's{turn}."
            : $"Kept to the caretaker's rules: none of the plans tried in {futures} imagined futures ended better.";
    }
}
