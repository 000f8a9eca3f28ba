namespace CloudWars.Articles.Deals;

internal static class DealStatus
{
    public const string Rumoured = "rumoured";
    public const string Talks = "talks";
    public const string Announced = "announced";
    public const string Completed = "completed";
    public const string Denied = "denied";

    public static bool IsKnown(string status) => status is Rumoured or Talks or Announced or Completed or Denied;

    /// <summary>Not agreed; such a claim is never the same deal as an agreed one unless the sums say so.</summary>
    public static bool IsOpen(string status) => status is Rumoured or Talks;
}
