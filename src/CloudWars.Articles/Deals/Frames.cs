namespace CloudWars.Articles.Deals;

/// <summary>Families of frames that the rules behind them treat alike.</summary>
internal static class Frames
{
    /// <summary>What somebody means to spend over years, with whomever.</summary>
    public static bool IsProgramme(string frame) => frame is "programme" or "plan-to-spend";

    /// <summary>"Nvidia invests $10bn and Microsoft $5bn": frames whose word need not be said twice.</summary>
    public static bool CanElide(string frame) =>
        frame is "invest" or "put-into" or "put-in" or "promise" or "spend" or "raise" or "take-in" or "close-round" or "lend" or "raise-debt" or "borrow" or "supply" or "investment" or "loan" or "round" or "take-stake"
            or "portion" or "sum-debt" or "sum-invest" or "sum-round" or "sum-stake" or "sum-supply";

    /// <summary>Parts of a financing that was told before: "Nvidia's share is $10bn", "$12.5bn would be debt".</summary>
    public static bool IsPart(string frame) => frame is "portion" or "tranche-debt" or "tranche-equity";

    /// <summary>Who else was in a round told before: "AMD took part too".</summary>
    public static bool IsParticipation(string frame) => frame is "take-part" or "take-part-debt" or "is-lender" or "lead-it" or "provide-money" or "participation" or "chip-in" or "come-from" or "led-financing" or "allotted";

    /// <summary>Words that say there is a deal and leave to the words around what kind.</summary>
    public static bool IsVague(string frame) => frame is "deal" or "order" or "talks" or "talk" or "come-to-terms" or "agree-with";
}
