namespace CloudWars.Players.Playbooks;

/// <summary>
/// A way to run a company, as numbers: what an analyst follows by the book and what the planning levels compare and rework.
/// Multiples are of what the caretaker would do; clouds and labs read the numbers that concern them.
/// </summary>
internal sealed record Playbook(string Name)
{
    /// <summary>The book that follows this one from quarter <see cref="LaterFrom"/> on, or null if it is kept to the end.</summary>
    public Playbook? Later { get; init; }

    /// <summary>Quarter, counted from 0, from which <see cref="Later"/> is followed.</summary>
    public int LaterFrom { get; init; }

    // Money --------------------------------------------------------------------------------------------------

    /// <summary>Quarters of burn a lab wants in cash.</summary>
    public double Runway { get; init; } = 9;

    /// <summary>Part of what investors would take in a quarter that is asked for when money is wanted.</summary>
    public double IssueAppetite { get; init; } = 0.6;

    /// <summary>Part of what lenders would give that a company without a core business takes when a round does not bring what it wants.</summary>
    public double Bonds { get; init; } = 0.5;

    /// <summary>Net debt over yearly earnings a company with a core business is willing to carry.</summary>
    public double Leverage { get; init; } = -0.2;

    /// <summary>Part of free cash flow that goes back to shareholders while the price is not above fundamentals.</summary>
    public double PayOut { get; init; } = 0.4;

    // Machines -----------------------------------------------------------------------------------------------

    /// <summary>Capacity built against the growth of demand: 1 keeps in step.</summary>
    public double Capacity { get; init; } = 1;

    /// <summary>Part of generated cash that may go into sites and chips.</summary>
    public double Spending { get; init; } = 0.9;

    /// <summary>Part of chip orders that goes to own chips.</summary>
    public double InHouse { get; init; } = 0.5;

    /// <summary>Part of chip orders that goes to the merchant challenger.</summary>
    public double Challenger { get; init; }

    /// <summary>Part of new space that is leased, dear and soon.</summary>
    public double Lease { get; init; }

    /// <summary>Budget for chip design against the opening one.</summary>
    public double Silicon { get; init; } = 1;

    // Models -------------------------------------------------------------------------------------------------

    /// <summary>Research budget against the benchmark.</summary>
    public double Research { get; init; } = 1;

    /// <summary>Part of compute that training takes beyond what serving leaves over; users pay for it.</summary>
    public double TrainTilt { get; init; }

    public int RunQuarters { get; init; } = 2;

    /// <summary>Compute under contract against what users and training will need.</summary>
    public double ComputeReach { get; init; } = 1;

    /// <summary>Part of flexible work meant for chips other than the market leader's.</summary>
    public double Shift { get; init; }

    // Customers and deals ------------------------------------------------------------------------------------

    /// <summary>Price of products against the usual; 0.1 is a tenth dearer.</summary>
    public double ProductPrice { get; init; }

    /// <summary>Price of compute against the market's.</summary>
    public double ComputeMarkup { get; init; }

    /// <summary>How gladly deals are made: 0 hardly ever, 1 whenever both sides gain.</summary>
    public double DealAppetite { get; init; } = 0.5;

    /// <summary>Whether compute is asked for and deals are talked about at all.</summary>
    public bool Bargains { get; init; } = true;

    /// <summary>Part of spare cash that buys stakes in others.</summary>
    public double Stakes { get; init; }

    /// <summary>What is left to follow from a quarter on.</summary>
    public Playbook From(int quarter) => Later is { } later && quarter >= LaterFrom ? later : this;
}
