namespace CloudWars.Core.Orders;

/// <summary>The page of the screen where an order is given.</summary>
public enum OrderGroup
{
    Compute,
    Models,
    Customers,
    Finance,
    Boardroom,
}
