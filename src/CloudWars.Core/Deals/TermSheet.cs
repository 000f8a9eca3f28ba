namespace CloudWars.Core.Deals;

/// <summary>
/// What two companies would sign: one or more legs that stand or fall together. Immutable; a counter-offer is a new
/// sheet in the same talks. Ids are the lower-case company ids of the scenario.
/// </summary>
public sealed record TermSheet(string From, string To, IReadOnlyList<Leg> Legs)
{
    public bool Concerns(string company) => From == company || To == company;

    /// <summary>The other party.</summary>
    public string Other(string company) => From == company ? To : From;

    public T? Find<T>()
        where T : Leg
    {
        for (int i = 0; i < Legs.Count; i++)
        {
            if (Legs[i] is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The legs in one line; a sheet from outside may lack them.</summary>
    public string Describe(GameSetup setup) =>
        Legs is null ? "nothing" : string.Join("; ", Legs.Where(l => l is not null).Select(l => l.Describe(setup)));

    /// <summary>Money that the sheet talks about, $bn: what makes people gossip and regulators look.</summary>
    public double HeadlineAmount()
    {
        double amount = 0;
        for (int i = 0; i < Legs.Count; i++)
        {
            amount += Legs[i].HeadlineAmount;
        }

        return amount;
    }

    /// <summary>Two sheets with the same legs in the same order, whoever sent them.</summary>
    public bool SameTerms(TermSheet other)
    {
        if (other.Legs.Count != Legs.Count)
        {
            return false;
        }

        for (int i = 0; i < Legs.Count; i++)
        {
            if (!Legs[i].Equals(other.Legs[i]))
            {
                return false;
            }
        }

        return true;
    }
}
