using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>A sheet signed at the beginning of an imagined future: an offer on the table, or a draft of one's own.</summary>
/// <param name="Me">The seat that thinks.</param>
/// <param name="Sheet">What is signed.</param>
/// <param name="Offer">Number of the offer on the table, or null for a draft.</param>
/// <param name="Theirs">How the partner is thought to go on.</param>
internal sealed record Signing(string Me, TermSheet Sheet, int? Offer, IPlan Theirs)
{
    public string Partner => Sheet.Other(Me);

    public void Sign(Imagine world)
    {
        if (Offer is { } number)
        {
            world.Talk([new SeatOrders(Me, [new Accept(number)])]);
            return;
        }

        world.Talk([new SeatOrders(Me, [new Propose(Sheet)])]);
        foreach (DealView deal in world.See(Partner).Deals)
        {
            if (deal.MustAnswer && deal.Sheet.SameTerms(Sheet))
            {
                world.Talk([new SeatOrders(Partner, [new Accept(deal.Number)])]);
                return;
            }
        }
    }
}
