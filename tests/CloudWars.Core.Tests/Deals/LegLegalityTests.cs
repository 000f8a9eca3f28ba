using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Which promises make sense between whom.</summary>
public class LegLegalityTests
{
    private readonly Desk _desk = new(Given.Opening(Given.CalmWorld().WithOffers()));

    [Fact]
    public void A_sheet_needs_one_to_eight_legs()
    {
        Refused("at least one leg", "nimbus", "minerva");
        Refused("at most 8 legs", "nimbus", "minerva", [.. Enumerable.Repeat<Leg>(new LoanLeg("nimbus", 1, 5, 4), 9)]);
    }

    [Fact]
    public void A_sheet_goes_from_ones_own_company_to_another()
    {
        Refused("goes from your company", "nimbus", "nimbus", new LoanLeg("nimbus", 1, 5, 4));
        Refused("goes from your company", "nimbus", "nobody", new LoanLeg("nimbus", 1, 5, 4));
        Assert.Contains("goes from your company", _desk.Refusal("nimbus", new Propose(new TermSheet("stratus", "minerva", [new LoanLeg("stratus", 1, 5, 4)]))), StringComparison.Ordinal);
        Refused("given by one of the two", "nimbus", "minerva", new LoanLeg("stratus", 1, 5, 4));
    }

    [Fact]
    public void Compute_comes_from_clouds_at_a_price_the_regulator_believes()
    {
        Refused("sells no compute", "minerva", "janus", new ComputeLeg("janus", null, 0.1, 4, 3.2, 90));
        Refused("no chip family", "minerva", "nimbus", new ComputeLeg("nimbus", "unobtainium", 0.1, 4, 3.2, 90));
        Refused("calls anything else a gift", "minerva", "nimbus", new ComputeLeg("nimbus", null, 0.1, 4, 0.5, 90));
        Refused("calls anything else a gift", "minerva", "nimbus", new ComputeLeg("nimbus", null, 0.1, 4, 20, 90));
        Legal("minerva", "nimbus", new ComputeLeg("nimbus", null, 0.1, 4, 3.2, 90));
    }

    [Fact]
    public void Shares_are_sold_near_the_market_and_control_is_not()
    {
        Refused("pre-emption", "nimbus", "minerva", new EquityLeg("nimbus", 5, 150));
        Refused("limit is 49%", "stratus", "minerva", new EquityLeg("stratus", 250, 400));
        Legal("nimbus", "minerva", new EquityLeg("nimbus", 5, 450));
        Legal("minerva", "nimbus", new EquityLeg("nimbus", 5, 450));
    }

    [Fact]
    public void One_adopts_the_chips_of_the_other_side()
    {
        Refused("is not Stratus's chip", "stratus", "minerva", new AdoptionLeg("minerva", "feather", 0.1, 4, 1));
        Legal("nimbus", "minerva", new AdoptionLeg("minerva", "feather", 0.1, 4, 1));
        Legal("minerva", "tinker", new AdoptionLeg("minerva", "tongs", 0.1, 4, 1));
    }

    [Fact]
    public void Who_trains_no_models_has_no_work_to_move_to_a_chip()
    {
        Refused("Stratus trains no models", "stratus", "tinker", new AdoptionLeg("stratus", "tongs", 0.1, 4, 1));
        Refused("Stratus trains no models", "tinker", "stratus", new WarrantLeg("tinker", 0.3, 2, "tongs", 0.1, 4));
        Refused("Tinker trains no models", "nimbus", "tinker", new WarrantLeg("tinker", 0.3, 2, "feather", 0.1, 4));
        Legal("tinker", "minerva", new WarrantLeg("tinker", 0.3, 2, "tongs", 0.1, 4));
    }

    [Fact]
    public void Exclusivity_is_a_labs_promise_to_a_cloud()
    {
        Refused("sells no compute", "minerva", "janus", new ExclusivityLeg("minerva", 4));
        Refused("trains no models", "nimbus", "stratus", new ExclusivityLeg("nimbus", 4));
        Legal("minerva", "nimbus", new ExclusivityLeg("minerva", 4));
    }

    [Fact]
    public void Warrants_and_loans_keep_within_their_limits()
    {
        Refused("Warrants need", "nimbus", "minerva", new WarrantLeg("nimbus", 16, 2, "feather", 0.1, 4));
        Refused("no chip family", "nimbus", "minerva", new WarrantLeg("nimbus", 1, 2, null!, 0.1, 4));
        Refused("A loan needs", "nimbus", "minerva", new LoanLeg("nimbus", 201, 5, 4));
        Refused("A loan needs", "nimbus", "minerva", new LoanLeg("nimbus", 1, 26, 4));
        Refused("a board may give", "nimbus", "minerva", new WarrantLeg("nimbus", 3, 2, "feather", 0.1, 4));
        Refused("calls a loan a gift", "nimbus", "minerva", new LoanLeg("nimbus", 1, 0, 4));
        Refused("its directors may not borrow", "nimbus", "minerva", new LoanLeg("nimbus", 1, 24, 4));
        Legal("nimbus", "minerva", new WarrantLeg("nimbus", 0.3, 2, "feather", 0.1, 4));
        Legal("nimbus", "minerva", new LoanLeg("nimbus", 1, 6, 4));
    }

    private void Refused(string because, string from, string to, params Leg[] legs) =>
        Assert.Contains(because, _desk.Refusal(from, new Propose(new TermSheet(from, to, legs))), StringComparison.Ordinal);

    private void Legal(string from, string to, params Leg[] legs) =>
        Assert.Null(_desk.Refusal(from, new Propose(new TermSheet(from, to, legs))));
}
