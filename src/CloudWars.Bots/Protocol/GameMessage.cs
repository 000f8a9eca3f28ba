using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloudWars.Bots.Protocol;

/// <summary>One line from the game to a bot. The property "type" says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Hello), "hello")]
[JsonDerivedType(typeof(Quarter), "quarter")]
[JsonDerivedType(typeof(Proposal), "proposal")]
[JsonDerivedType(typeof(Result), "result")]
[JsonDerivedType(typeof(End), "end")]
public abstract record GameMessage;

/// <summary>A message that wants an answer.</summary>
public abstract record Question : GameMessage
{
    [JsonPropertyOrder(-2)]
    [Description("Number of this message. The answer must carry the same id.")]
    public required int Id { get; init; }

    [JsonPropertyOrder(-1)]
    [Description("Seconds until the answer counts as late.")]
    public required double TimeLimitSeconds { get; init; }
}

/// <summary>The first line: what is played, and which company is yours. Answer with ready.</summary>
public sealed record Hello : Question
{
    [Description("The protocol and its version: cloudwars.bot/1. New fields may be added within a version; ignore what you do not know.")]
    public string Protocol { get; init; } = BotProtocol.Name;

    [Description("Version of the rules. The same scenario, seed and orders give the same game under the same version.")]
    public required int RulesVersion { get; init; }

    [Description("Id of the scenario.")]
    public required string Scenario { get; init; }

    public required string Title { get; init; }

    [Description("The scenario's introduction, as people read it, in Markdown.")]
    public required string Briefing { get; init; }

    [Description("Id of your company.")]
    public required string Company { get; init; }

    [Description("Quarters in the whole game.")]
    public required int Quarters { get; init; }

    [Description("Quarters that were played before this message: 0 in a new game, more when a saved game goes on.")]
    public required int QuartersPlayed { get; init; }

    public required IReadOnlyList<Participant> Companies { get; init; }

    public required IReadOnlyList<ChipFamily> Families { get; init; }

    [Description("What the scenario asks besides value, and what reaching it is worth.")]
    public required IReadOnlyList<Goal> Goals { get; init; }

    [Description("Every number of the rules by name; `cloudwars rules parameters` says what each means.")]
    public required IReadOnlyDictionary<string, double> Rules { get; init; }
}

/// <summary>A quarter to play. Answer with orders.</summary>
public sealed record Quarter : Question
{
    [Description("Number of the quarter to play, from 1.")]
    public required int Number { get; init; }

    [Description("The quarter as people write it, such as Q1 2026.")]
    public required string Label { get; init; }

    public required SeatPosition View { get; init; }

    [Description("Every kind of order you can give now, with the blanks of its form, their limits now and sensible defaults.")]
    public required IReadOnlyList<LegalOrder> LegalOrders { get; init; }
}

/// <summary>An offer that was made or countered in this very quarter and waits for you. Answer with answer.</summary>
public sealed record Proposal : Question
{
    [Description("Number of the quarter being played, from 1.")]
    public required int Quarter { get; init; }

    public required string Label { get; init; }

    [Description("Round of talks: 1 answers offers, 2 answers counter-offers. There is no third.")]
    public required int Round { get; init; }

    public required OpenDeal Deal { get; init; }

    public required SeatPosition View { get; init; }
}

/// <summary>A quarter was resolved. Wants no answer.</summary>
public sealed record Result : GameMessage
{
    [Description("Number of the quarter that was resolved, from 1.")]
    public required int Quarter { get; init; }

    public required string Label { get; init; }

    [Description("The wire as your company reads it, most important first.")]
    public required IReadOnlyList<WireLine> Headlines { get; init; }

    [Description("Your company after the quarter.")]
    public required CompanyFigures You { get; init; }

    [Description("Orders of yours that were not carried out, and why.")]
    public required IReadOnlyList<RefusedOrder> Refused { get; init; }

    [Description("Why all orders of a message of yours were lost, such as that it came late; null if none were.")]
    public required string? Lost { get; init; }
}

/// <summary>The game is over. Wants no answer; end your program.</summary>
public sealed record End : GameMessage
{
    [Description("last-quarter, takeover, insolvency, or stopped if the players left before the end.")]
    public required string Reason { get; init; }

    [Description("The seats, best first. Empty if the game was stopped.")]
    public required IReadOnlyList<FinalStanding> Standings { get; init; }
}
