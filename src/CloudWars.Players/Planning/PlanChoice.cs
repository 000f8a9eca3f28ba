using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>The plan that won, by how much it beat the runner-up and par, for the reason that is given.</summary>
internal sealed record PlanChoice(IPlan Plan, double Score, double Margin, double OverPar, int Quarters);
