using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>End a compute contract early, by number, for a fee.</summary>
public sealed record EndContract(int Number) : Order<EndContract>;

internal sealed class EndContractKind : OrderKind<EndContract>
{
    public override string Name => "end-contract";

    public override string Title => "End a contract early";

    public override string Meaning =>
        "Leave a compute contract you are party to. Costs a quarter of the take-or-pay that remains, and everyone remembers "
        + "a broken word: counterparts ask for better terms for years. If both sides end it in the same quarter, neither pays.";

    public override OrderGroup Group => OrderGroup.Boardroom;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => Mine(view).Count > 0;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        IReadOnlyList<FieldChoice> mine = Mine(view);
        return [new("contract", "Contract", FieldKind.Choice) { Choices = mine, DefaultChoice = mine.Count > 0 ? mine[0].Value : "" }];
    }

    protected override EndContract Make(SeatView view, FieldValues values) =>
        new(int.TryParse(values.Text("contract"), out int number) ? number : 0);

    protected override string SubjectOf(EndContract order) => order.Number.ToString();

    protected override Refusal? Refuse(SeatView view, EndContract order)
    {
        int at = Find(view.State, order.Number);
        return at < 0 || !Party(view.State.Contracts[at], view.Seat) ? new Refusal($"You have no contract number {order.Number}.") : null;
    }

    protected override OrderPreview Foresee(SeatView view, EndContract order)
    {
        int at = Find(view.State, order.Number);
        double fee = at < 0 ? 0 : Fee(view.State, view.State.Contracts[at]);
        return new(-fee, 0, [$"Fee ${fee:0.00}B now. Your word will count for less."]);
    }

    protected override string Say(GameSetup setup, EndContract order) => $"End contract no. {order.Number} early";

    private protected override void Do(QuarterContext context, int company, EndContract order) =>
        context.Leavers.Add((company, order.Number));

    /// <summary>Who wants to leave alone pays. If both want it, what each owes the other cancels out and each has broken half a word.</summary>
    internal override void Conclude(QuarterContext context)
    {
        foreach ((int company, int number) in context.Leavers)
        {
            int at = Find(context.State, number);
            if (at >= 0)
            {
                End(context, company, at);
            }
        }

        context.Leavers.Clear();
    }

    private void End(QuarterContext context, int company, int at)
    {
        Contract contract = context.State.Contracts[at];
        int other = contract.Provider == company ? contract.Customer : contract.Provider;
        if (other != company && context.Leavers.Contains((other, contract.Number)))
        {
            context.State.Contracts.RemoveAt(at);
            context.Company(company).BrokenWord += 0.5;
            context.Company(other).BrokenWord += 0.5;
            context.Tell(Happening.ContractBroken, company, other, contract.Gw);
            context.Tell(Happening.ContractBroken, other, company, contract.Gw);
            return;
        }

        double fee = Fee(context.State, contract);
        if (context.Spendable(company) < fee)
        {
            context.Tell(Happening.OrderCut, company, -1, 0, Name, secret: true);
            return;
        }

        context.Books.Pay(company, Account.DealCosts, other, Account.DealIncome, Money.FromBillions(fee), "contract ended early");
        context.State.Contracts.RemoveAt(at);
        context.Company(company).BrokenWord += 1;
        context.Tell(Happening.ContractBroken, company, other, contract.Gw);
    }

    private static bool Party(Contract contract, int seat) => contract.Provider == seat || contract.Customer == seat;

    private static double Fee(GameState state, Contract contract) =>
        state.Rules.TerminationFee * contract.TakeOrPay * contract.Remaining;

    private static int Find(GameState state, int number) => state.Contracts.FindIndex(c => c.Number == number);

    private static List<FieldChoice> Mine(SeatView view)
    {
        List<FieldChoice> mine = [];
        foreach (Contract contract in view.State.Contracts)
        {
            if (Party(contract, view.Seat))
            {
                int other = contract.Provider == view.Seat ? contract.Customer : contract.Provider;
                mine.Add(new(contract.Number.ToString(),
                    $"no. {contract.Number}: {contract.Gw:0.00} GW with {view.State.Setup.NameOfActor(other)}, {contract.QuartersLeft} quarters left"));
            }
        }

        return mine;
    }
}
