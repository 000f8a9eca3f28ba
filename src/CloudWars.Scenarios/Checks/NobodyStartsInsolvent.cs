using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class NobodyStartsInsolvent : ScenarioCheck
{
    public override string Question => "Can every seat pay its way at the start?";

    public override void Run(Draft draft)
    {
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            double cash = company.Cash?.Value ?? 0;
            double debt = company.Debt?.Value ?? 0;
            if (debt > cash + (company.MarketValue?.Value ?? double.MaxValue))
            {
                draft.Warn($"companies.{id}.debt", $"{id} owes more than it has and is worth.", "It will hardly live through the first quarter.");
            }

            double outgo = (company.ResearchSpend?.Value ?? 0) + (company.SiliconSpend?.Value ?? 0) + Bills(draft, id);
            double income = (company.ProductRevenue?.Value ?? 0) + ((company.CoreRevenue?.Value ?? 0) * (company.CoreMargin?.Value ?? 0));
            if (company.Seat != false && cash < outgo - income)
            {
                draft.Warn($"companies.{id}.cash", $"{id} cannot pay the first quarter: ${cash:0.#}B in hand, ${outgo - income:0.#}B short.", "Give it cash, or fewer commitments.");
            }
        }
    }

    private static double Bills(Draft draft, string customer) => draft.Contracts
        .Where(c => c.Customer == customer && (c.RampQuarters?.Value ?? 0) == 0 && (c.StartsIn?.Value ?? 0) == 0)
        .Sum(c => (c.Gw?.Value ?? 0) * (c.Price?.Value ?? 0) * (c.TakeOrPay?.Value ?? 0));
}
