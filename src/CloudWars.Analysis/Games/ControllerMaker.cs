using CloudWars.Players;

namespace CloudWars.Analysis.Games;

/// <summary>Makes the decider of one seat from what the command line calls it, such as <c>ai:director/grower</c>.</summary>
public delegate IController ControllerMaker(string spec, ulong seed, string company);
