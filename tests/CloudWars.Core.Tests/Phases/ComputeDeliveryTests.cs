using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Phases;

/// <summary>What was promised is served first; what cannot be served costs damages and good name.</summary>
public class ComputeDeliveryTests
{
    [Fact]
    public void A_cloud_that_cannot_deliver_pays_damages_and_is_remembered()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        for (int f = 0; f < 3; f++)
        {
            state.Companies[1].Capacity[f] *= 0.1;
        }

        Outcome outcome = Simulation.Resolve(state, [], journal: true);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.ContractShort && e.Who == 1 && e.Whom == 2);
        Assert.Contains(outcome.Postings, p => p.Actor == 1 && p.Debit == Account.DealCosts && p.Reason == "damages for undelivered compute");
        Assert.True(outcome.After.Companies[1].BrokenWord > 0.05);
        Assert.True(outcome.After.Contracts.Single(c => c.Provider == 1).Delivered < 0.75);
    }

    [Fact]
    public void Chips_without_powered_space_stand_idle()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Companies[1].SitesGw *= 0.5;
        Outcome outcome = Simulation.Resolve(state, []);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.ChipsStranded && e.Who == 1 && e.Secret);
        Assert.True(outcome.After.Companies[1].EnterpriseGw < Simulation.Resolve(Given.Opening(Given.CalmWorld().WithOffers()), []).After.Companies[1].EnterpriseGw);
    }

    [Fact]
    public void Compute_in_training_serves_nobody()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        GameState training = Simulation.Resolve(state, [new("minerva", [new Core.Orders.TrainModel(2, 80)])]).After;
        GameState serving = Simulation.Resolve(state, []).After;
        Assert.True(training.Companies[2].TrainingGw > 0.5);
        Assert.Equal(0, serving.Companies[2].TrainingGw);
        Assert.True(training.Companies[2].ProductServed < serving.Companies[2].ProductServed);
        Assert.True(training.Companies[2].ProductShare < serving.Companies[2].ProductShare);
    }

    [Fact]
    public void A_run_ends_with_a_model_and_more_compute_makes_a_better_one()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        double[] capability = [.. ((double[])[20, 50, 85]).Select(percent =>
        {
            Outcome first = Simulation.Resolve(state, [new("minerva", [new Core.Orders.TrainModel(2, percent)])]);
            Outcome second = Simulation.Resolve(first.After, []);
            Assert.Contains(second.Events, e => e.Kind == Happening.ModelReleased && e.Who == 2);
            return second.After.Companies[2].Capability;
        })];
        Assert.True(capability[0] <= capability[1] && capability[1] < capability[2]);
    }
}
