using System.Runtime.InteropServices;

namespace CloudWars.Core.Deals;

/// <summary>
/// Signed and not yet delivered (remaining performance obligations), as lenders and investors count it: only the years they
/// look ahead, only what the customer can carry, only while the provider delivers, and only what is left when its own commitments
/// to buy are taken off (two clouds that sell to each other have nothing). The market's answer to Oracle's backlog
/// of September 2025 is the pattern, its doubts about who would pay for it the reason for the discounts.
/// </summary>
internal static class Backlog
{
    /// <summary>Quarters ahead for which anybody believes a contract.</summary>
    private const int Believed = 16;

    /// <summary>Times a lab's yearly product revenue that its yearly commitments may reach and still be believed in full.</summary>
    private const double Carried = 2.2;

    /// <summary>Creditworthy, deliverable backlog of a provider, $bn.</summary>
    public static double Of(GameState state, int provider)
    {
        Span<double> all = stackalloc double[state.CompanyCount];
        OfAll(state, all, stackalloc double[state.CompanyCount]);
        return all[provider];
    }

    /// <summary>The same of every company, in two walks through the contracts however many there are.</summary>
    /// <param name="state">The position.</param>
    /// <param name="backlog">Written, by company.</param>
    /// <param name="credit">Room for as many figures.</param>
    public static void OfAll(GameState state, Span<double> backlog, Span<double> credit)
    {
        Credit(state, credit);
        backlog.Clear();
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            double sure = contract.Gw * contract.Price * contract.TakeOrPay * Math.Min(contract.QuartersLeft, Believed);
            if (contract.Provider < backlog.Length)
            {
                backlog[contract.Provider] += sure * credit[contract.Customer] * Kept(contract);
            }

            if (contract.Customer != contract.Provider)
            {
                backlog[contract.Customer] -= sure;
            }
        }

        foreach (ref double signed in backlog)
        {
            signed = Math.Max(0, signed);
        }
    }

    /// <summary>How many years of today's compute revenue a backlog covers.</summary>
    public static double Cover(GameState state, int provider, double backlog) =>
        backlog / Math.Max(1, 4 * state.Companies[provider].AiRevenueLast);

    /// <summary>What a cover of so many years takes off the cost of capital, a year: most of it comes from the first years.</summary>
    public static double Relief(Rules rules, double cover) => rules.BacklogRelief * cover / (cover + rules.BacklogHalfCover);

    /// <summary>Part of each customer's commitments that its revenue can carry: a backlog is worth what its customers are.</summary>
    private static void Credit(GameState state, Span<double> credit)
    {
        credit.Clear();
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            credit[contract.Customer] += contract.Gw * contract.Price * contract.TakeOrPay;
        }

        for (int customer = 0; customer < credit.Length; customer++)
        {
            double committed = credit[customer];
            double carried = Carried * state.Companies[customer].ProductRevenueLast;
            credit[customer] = state.Setup.Companies[customer].Builds || committed <= carried ? 1 : carried / committed;
        }
    }

    /// <summary>A contract that is not delivered loses its credit three times as fast as its GW.</summary>
    private static double Kept(in Contract contract)
    {
        bool started = contract.QuartersLeft < contract.QuartersTotal;
        double missing = started && contract.ShortQuarters > 0 ? 1 - (contract.Delivered / Math.Max(1e-9, contract.Gw)) : 0;
        return DMath.Clamp(1 - (3 * missing), 0, 1);
    }
}
