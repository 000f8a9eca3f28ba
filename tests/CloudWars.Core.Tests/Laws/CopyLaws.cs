using System.Reflection;
using System.Runtime.CompilerServices;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Market;
using CloudWars.Core.Risk;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>Positions are copied and hashed as blocks of memory; nothing may be left out and nothing undefined may get in.</summary>
public class CopyLaws
{
    [Fact]
    public void A_clone_is_equal_in_every_field_and_independent() => Gens.Seed.Sample(seed =>
    {
        GameState state = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(5).State;
        GameState clone = state.Clone();
        Assert.Empty(StateText.Differences(state, clone));
        Assert.Equal(StateHash.Of(state), StateHash.Of(clone));
        string before = StateText.Of(state);
        Simulation.Resolve(clone, []);
        clone.Companies[0].Research += 1;
        clone.Deals.Clear();
        clone.Contracts.Clear();
        Assert.Equal(before, StateText.Of(state));
    }, iter: 6);

    [Fact]
    public void Copying_over_a_used_position_leaves_nothing_of_it() => Gens.Seed.Sample(seed =>
    {
        GameState early = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(2).State;
        GameState late = new Table(Given.SmallWorld(), seed + 1, RandomPlayer.Everywhere((int)seed + 1)).Play(9).State;
        GameState used = late.Clone();
        used.CopyFrom(early);
        Assert.Empty(StateText.Differences(early, used));
    }, iter: 4);

    [Fact]
    public void The_hash_sees_a_change_of_any_number_of_a_company()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        ulong before = StateHash.Of(state);
        state.Companies[2].GoalsReached ^= 1;
        Assert.NotEqual(before, StateHash.Of(state));
        state.Companies[2].GoalsReached ^= 1;
        state.Companies[3].Value.Move.After = Math.BitIncrement(state.Companies[3].Value.Move.After);
        Assert.NotEqual(before, StateHash.Of(state));
    }

    [Fact]
    public void The_hash_sees_a_change_of_any_agreement()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        state.Promises.Add(new Promise { Giver = 2, Penalty = 1 });
        state.Warrants.Add(new Warrant { Holder = 2, StepGw = 1 });
        state.Loans.Add(new Loan { Lender = 1, Borrower = 2, Rate = 0.05 });
        HashSet<ulong> seen = [StateHash.Of(state)];
        Seen(s => s.Contracts[0] = s.Contracts[0] with { TakeOrPay = 0.123 });
        Seen(s => s.Promises[0] = s.Promises[0] with { Penalty = 2 });
        Seen(s => s.Warrants[0] = s.Warrants[0] with { StepGw = 2 });
        Seen(s => s.Loans[0] = s.Loans[0] with { Rate = 0.06 });
        Seen(s => s.Deals[0] = s.Deals[0] with { Counters = 3 });
        Seen(s => s.Deals[0] = s.Deals[0] with { Sheet = s.Deals[0].Sheet with { Legs = [new LoanLeg("nimbus", 1, 5, 4)] } });
        Seen(s => s.Deals[0] = s.Deals[0] with { Sheet = s.Deals[0].Sheet with { Legs = [new LoanLeg("nimbus", 1, 5, 5)] } });

        void Seen(Action<GameState> change)
        {
            GameState other = state.Clone();
            change(other);
            Assert.True(seen.Add(StateHash.Of(other)));
        }
    }

    [Theory]
    [InlineData(typeof(CompanyState))]
    [InlineData(typeof(WorldState))]
    [InlineData(typeof(ValueState))]
    [InlineData(typeof(ValueInputs))]
    [InlineData(typeof(ValueMove))]
    [InlineData(typeof(RiskState))]
    [InlineData(typeof(Contract))]
    [InlineData(typeof(Promise))]
    [InlineData(typeof(Warrant))]
    [InlineData(typeof(Loan))]
    public void Structs_that_are_hashed_as_memory_have_no_padding_and_no_references(Type type)
    {
        Assert.Equal(SizeInMemory(type), SumOfFields(type));
        Assert.Equal(0, SizeInMemory(type) % sizeof(ulong));
    }

    private static int SumOfFields(Type type)
    {
        if (type.IsEnum)
        {
            return SumOfFields(type.GetEnumUnderlyingType());
        }

        if (type.IsPrimitive)
        {
            return SizeInMemory(type);
        }

        Assert.True(type.IsValueType, $"{type.Name} is a reference");
        int sum = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Sum(f => SumOfFields(f.FieldType));
        return sum * (type.GetCustomAttribute<InlineArrayAttribute>()?.Length ?? 1);
    }

    private static int SizeInMemory(Type type) =>
        (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
}
