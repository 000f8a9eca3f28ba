using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Compute contracts and promises. The subject is the contract's number.</summary>
internal static class ContractFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        Kind("contract-gw", "compute", Unit.Gigawatts, k => k.Gw, (l, k) => l.Fact($"As signed.{Ramp(k)}")),
        Kind("contract-got", "delivered", Unit.Gigawatts, k => k.DeliveredGw, (l, k) => l.Made("What was due in the quarter, as far as the provider had it.",
            l.Leaf("Signed", k.Gw, "The whole capacity of the contract."),
            l.Leaf("Not yet due, or short", k.DeliveredGw - k.Gw, $"Contracts ramp up over their first quarters; it was short in {k.ShortQuarters} quarters so far, and the provider pays {l.Rules.Damages * 100:0}% of what is missing as damages."))),
        Kind("contract-price", "price", Unit.PricePerGw, k => k.Price, (l, _) => l.Fact("As signed, for a GW and quarter, until it ends.")),
        Kind("contract-quarters", "quarters left", Unit.Quarters, k => k.QuartersLeft, (l, _) => l.Rolled("It ends when they are over; a new one must be agreed.")),
        Kind("contract-least", "pay at least", Unit.Share, k => k.TakeOrPay, (l, _) => l.Fact("Take-or-pay, as signed: this part is billed whether it is used or not.")),
        Kind("contract-left", "still to deliver and pay", Unit.Billions, k => k.Remaining, (l, k) => l.Made(
            $"{k.Gw:0.00} GW at ${k.Price:0.00}B a GW and quarter.",
            [.. Enumerable.Range(1, Math.Min(80, k.QuartersLeft)).Select(q => l.Leaf(l.Setup.Start.Label(l.View.Quarter + q), k.Gw * k.Price, $"{k.Gw:0.00} GW × ${k.Price:0.00}B."))])),
        Promise("promise-gw", "promised", Unit.Gigawatts, p => p.Gw, (l, p) => l.Fact($"As promised: to run this much on the chips by the date, or pay ${p.Penalty:0.0}B.")),
        Promise("promise-now", "running now", Unit.Gigawatts, p => p.RunningGw, (l, p) => p.Family is { } family ? l.Made("What its models run on these chips.", l.Part("chips-used", p.Giver, family)) : l.Fact("")),
        Promise("promise-penalty", "penalty", Unit.Billions, p => p.Penalty, (l, _) => l.Fact("As promised: due if the date passes and the promise is not kept.")),
        Warrant("warrant-percent", w => w.Percent / 100, (l, w) => l.Fact($"{w.Vested} of {w.Tranches} tranches have vested; each vests by a further step of use.")),
    ];

    private static FigureKind Kind(string name, string what, Unit unit, Func<ContractView, double> amount, Func<Lens, ContractView, Telling> tell) =>
        new(name, what, unit, l => Contract(l) is { } k ? amount(k) : 0, l => Contract(l) is { } k ? tell(l, k) : l.Fact("The contract did not exist, or has ended."))
        {
            Called = l => $"Contract {l.Id.Subject}: {what}",
        };

    private static FigureKind Promise(string name, string what, Unit unit, Func<PromiseView, double> amount, Func<Lens, PromiseView, Telling> tell) =>
        new(name, what, unit, l => At(l.View.Promises, l) is { } p ? amount(p) : 0, l => At(l.View.Promises, l) is { } p ? tell(l, p) : l.Fact("There was no such promise."))
        {
            Called = l => At(l.View.Promises, l) is { } p ? $"{l.NameOf(p.Giver)} to {l.NameOf(p.Receiver)}: {what}" : what,
        };

    private static FigureKind Warrant(string name, Func<WarrantView, double> amount, Func<Lens, WarrantView, Telling> tell) =>
        new(name, "Warrants", Unit.Share, l => At(l.View.Warrants, l) is { } w ? amount(w) : 0, l => At(l.View.Warrants, l) is { } w ? tell(l, w) : l.Fact("There were no such warrants."));

    private static string Ramp(ContractView contract) => contract.DeliveredGw < contract.Gw - 0.005 ? " It ramps up over its first quarters." : "";

    private static ContractView? Contract(Lens l) => int.TryParse(l.Id.Subject, out int number) ? l.View.Contracts.Find(k => k.Number == number) : null;

    private static T? At<T>(Rows<T> list, Lens l)
        where T : struct => int.TryParse(l.Id.Subject, out int index) && index >= 0 && index < list.Count ? list[index] : null;
}
