namespace CloudWars.Core.Orders;

/// <summary>A foreseeable "no": what is wrong and how to mend it. Never thrown.</summary>
public sealed record Refusal(string Why, string Remedy = "")
{
    public override string ToString() => Remedy.Length == 0 ? Why : $"{Why} {Remedy}";
}
