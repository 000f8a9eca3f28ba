using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Tests.Deals;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>Whatever somebody types or sends as a promise.</summary>
public class LegLaws
{
    private readonly Desk _desk = new(Given.Opening(Given.CalmWorld().WithOffers()));

    [Fact]
    public void Any_leg_can_be_named_and_none_with_a_broken_number_is_legal() => Gens.AnyLeg.Where(l => l is not null).Sample(leg =>
    {
        Assert.NotEmpty(leg.Describe(_desk.State.Setup));
        if (_desk.Refusal("nimbus", new Propose(new TermSheet("nimbus", "minerva", [leg]))) is null)
        {
            Assert.True(double.IsFinite(leg.HeadlineAmount) && leg.HeadlineAmount >= 0, leg.ToString());
        }
    }, iter: 3000);
}
