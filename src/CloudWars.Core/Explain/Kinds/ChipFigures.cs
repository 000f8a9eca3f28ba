using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Chips of one family in a company's halls, and on the market. The detail is the family.</summary>
internal static class ChipFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        Own("chips-power", "Installed", Unit.Gigawatts, l => l.C.Power[l.Family], l => Aged(l, l.Before?.C.Power[l.Family], l.Rules.Retirement, "retired", 1)),
        Own("chips-work", "Work", Unit.Gigawatts, l => l.C.Capacity[l.Family], l => Aged(l, l.Before?.C.Capacity[l.Family], l.Rules.Obsolescence, "lost to age and newer chips", Fleet.Performance(l.State, l.Family))),
        Own("chips-next", "Arriving in a quarter", Unit.Gigawatts, l => l.C.ChipsComing[l.Family * Limits.ChipLead], l => l.Rolled(Known(l, "Ordered, paid and on the way."))),
        Own("chips-after", "Arriving in two quarters", Unit.Gigawatts, l => l.C.ChipsComing[(l.Family * Limits.ChipLead) + 1], l => l.Rolled(Known(l, "Ordered, paid and on the way."))),
        Own("chips-used", "Run on", Unit.Gigawatts, l => l.C.Used[l.Family], Used),
        Own("chips-aim", "Aim", Unit.Share, l => l.C.Mix[l.Family], l => l.Rolled("Your own decision: the part of flexible work meant for these chips (w).")),
        Own("chips-ported", "Ported", Unit.Share, l => l.C.Porting[l.Family], l => l.Rolled("How far the software has been moved to these chips. Each quarter of effort closes a part of the gap; a partner's engineers help.", $"companies.{l.Id.Subject}.porting.{l.Id.Detail}")),
        Own("chips-lost", "Lost", Unit.Share, l => Fleet.Friction(l.State, l.Index, l.Family), Friction),
        OnSale("chip-price", "Price of the chips of one GW", Unit.PricePerGw, l => Fleet.ChipPrice(l.State, l.Family), Price),
        OnSale("chip-performance", "Work for each GW", Unit.Number, l => Fleet.Performance(l.State, l.Family), l => l.Rolled("Against the newest merchant chips. Chips of one's own get better with the design budget, and can slip.", $"families.{l.Id.Subject}.performance")),
        OnSale("chip-cost", "Price of one GW of work", Unit.PricePerGw, l => Fleet.ChipPrice(l.State, l.Family) / Math.Max(0.01, Fleet.Performance(l.State, l.Family)), l => l.Made(
            $"The price over {Fleet.Performance(l.State, l.Family):0.00} GW of work.", l.Mine("chip-price").Times(1 / Math.Max(0.01, Fleet.Performance(l.State, l.Family))))),
        OnSale("chip-supply", "Supply a quarter", Unit.Gigawatts, l => l.State.World.Supply[l.Family] * (1 - l.State.World.ShockCut[l.Family]), Supply),
        OnSale("chip-orders", "Orders against supply", Unit.Share, l => l.State.World.Tightness[l.Family], l => l.Rolled("Last quarter's orders over what was left to sell. Above 100% somebody goes short.")),
        OnSale("chip-maturity", "Software maturity", Unit.Share, l => l.State.World.Maturity[l.Family], l => l.Rolled("How well software runs on these chips for everyone: it grows as companies run work on them and when a known one adopts them.", $"families.{l.Id.Subject}.maturity")),
    ];

    private static FigureKind Own(string name, string title, Unit unit, Func<Lens, double> amount, Func<Lens, Telling> tell) =>
        new(name, title, unit, amount, tell) { Called = l => $"{l.FamilySetup.Name}, {char.ToLowerInvariant(title[0])}{title[1..]}" };

    private static FigureKind OnSale(string name, string title, Unit unit, Func<Lens, double> amount, Func<Lens, Telling> tell) =>
        new(name, title, unit, amount, tell) { Called = l => $"{l.FamilySetup.Name}, {char.ToLowerInvariant(title[0])}{title[1..]}" };

    private static string Known(Lens l, string rule) => l.Of.IsMine ? rule : $"{rule} An estimate: orders of others are not public.";

    private static Telling Aged(Lens l, double? before, double loss, string word, double performance)
    {
        if (before is not { } was)
        {
            return l.Rolled("", $"companies.{l.Id.Subject}.chips.{l.Id.Detail}");
        }

        double arrived = l.Amount - (was * (1 - loss));
        return l.Made($"What was there, less the {loss * 100:0.0}% that is {word} each quarter, and what arrived.",
            l.Before!.Figure().Called("The quarter before"),
            l.Leaf($"{char.ToUpperInvariant(word[0])}{word[1..]}", -was * loss, $"{loss * 100:0.0}% of {was:0.00} GW."),
            l.Leaf("Arrived", arrived, performance == 1 ? "Ordered two quarters ago." : $"New chips do the work of {performance:0.00} GW of the newest merchant chips for each GW they draw."));
    }

    private static Telling Used(Lens l)
    {
        List<Figure> parts = [];
        foreach (ContractView contract in l.View.Contracts.Where(k => k.Customer == l.Id.Subject && k.Family == l.Id.Detail))
        {
            parts.Add(l.Leaf($"Contract {contract.Number} with {l.NameOf(contract.Provider)}", contract.DeliveredGw, $"{contract.DeliveredGw:0.00} of {contract.Gw:0.00} GW were delivered."));
        }

        double rest = l.Amount - parts.Sum(p => p.Amount);
        return l.Made("Compute of these chips that its models ran on in the quarter.", [.. parts, l.Leaf("Own halls and other contracts", rest, "Own machines kept for models, outside clouds, contracts without a family, and what one provider sent in place of other chips.")]);
    }

    private static Telling Friction(Lens l)
    {
        double first = l.FamilySetup.Friction;
        double mature = first * (1 - (0.6 * l.State.World.Maturity[l.Family]));
        return l.Made("Yield that work loses on chips it was not written for.",
            l.Leaf("On first sight", first, "For software that was never moved to these chips."),
            l.Leaf("Software maturity", mature - first, $"What everybody's work on them has made easier: maturity {l.State.World.Maturity[l.Family] * 100:0}%."),
            l.Leaf("Own porting", l.Amount - mature, $"{l.C.Porting[l.Family] * 100:0}% of the own software has been moved."));
    }

    private static Telling Price(Lens l) => l.FamilySetup.Merchant
        ? l.Rolled("Rises when orders exceed what can be made and falls when they do not.", $"families.{l.Id.Subject}.pricePerGw")
        : l.Rolled($"Cost of own chips: it falls by {(1 - DMath.Pow(2, -l.Rules.LearningExponent)) * 100:0}% each time the number ever made doubles (Wright 1936).", $"families.{l.Id.Subject}.pricePerGw");

    private static Telling Supply(Lens l)
    {
        double whole = l.State.World.Supply[l.Family];
        return l.State.World.ShockCut[l.Family] <= 0
            ? l.Rolled($"What can be made for the whole world; it grows {l.FamilySetup.SupplyGrowth * 100:0}% a quarter.", $"families.{l.Id.Subject}.supplyGw")
            : l.Made("What can be made for the whole world, less what a shock takes for now.",
                l.Leaf("Without the shock", whole, $"Grows {l.FamilySetup.SupplyGrowth * 100:0}% a quarter."),
                l.Leaf("Supply shock", l.Amount - whole, $"{l.State.World.ShockCut[l.Family] * 100:0}% is cut for {l.State.World.ShockQuarters[l.Family]:0} more quarters."));
    }
}
