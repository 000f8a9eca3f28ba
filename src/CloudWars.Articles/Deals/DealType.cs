namespace CloudWars.Articles.Deals;

/// <summary>The types of the facts format, and the provisional ones of frames whose type depends on who the parties are.</summary>
internal static class DealType
{
    public const string Equity = "equity";
    public const string Compute = "compute";
    public const string Chips = "chips";
    public const string Debt = "debt";
    public const string Secondary = "secondary";
    public const string Restructuring = "restructuring";
    public const string Acquisition = "acquisition";
    public const string Partnership = "partnership";

    /// <summary>Something is provided: compute or chips.</summary>
    public const string Supply = "supply";

    /// <summary>"deal", "contract": the words around decide.</summary>
    public const string Deal = "deal";

    /// <summary>Somebody pays somebody.</summary>
    public const string Pay = "pay";

    public const string Choose = "choose";
    public const string Warrant = "warrant";

    public static bool IsProvision(string type) => type is Compute or Chips or Supply;

    /// <summary>One of the types a facts document may hold.</summary>
    public static bool IsPublished(string type) => type is Equity or Compute or Chips or Debt or Secondary or Restructuring or Acquisition or Partnership;

    public static bool IsProvisional(string type) => type is Supply or Deal or Pay or Choose or Warrant;
}
