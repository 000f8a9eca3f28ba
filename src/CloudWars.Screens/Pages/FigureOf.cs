using CloudWars.Core.Explain;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>The figure behind a "why:" target: from the core's explainer, or from the statements for cash and revenue.</summary>
internal static class FigureOf
{
    public static Figure Target(SeatDesk desk, string target, string company)
    {
        string[] words = target.Split(':');
        return words.Length > 1 && words[0] == "why" ? Named(desk, words[1], company) : Explainer.Value(desk.View, company);
    }

    private static Figure Named(SeatDesk desk, string name, string company) => name switch
    {
        "move" => Explainer.Move(desk.View, company),
        "fundamental" => Explainer.Value(desk.View, company).Parts[0],
        "cash" => Cash(desk),
        "revenue" => Revenue(desk),
        _ => Explainer.Value(desk.View, company),
    };

    private static Figure Cash(SeatDesk desk)
    {
        List<Figure> parts = [];
        double start = 0;
        foreach (StatementLine line in desk.Me.Statements.CashFlow)
        {
            if (line.Name == "Cash at the start")
            {
                start = line.Amount.Billions;
            }
            else if (!line.IsTotal)
            {
                parts.Add(new Figure(line.Name, line.Amount.Billions, "$bn"));
            }
        }

        return new Figure("Cash", desk.Me.Cash.Value, "$bn")
        {
            Rule = $"cash at the start of {desk.View.LastQuarterLabel}, and everything that came in and went out (page 5, cash flow)",
            Before = start,
            Parts = [new Figure("Cash at the start", start, "$bn"), .. parts],
        };
    }

    private static Figure Revenue(SeatDesk desk)
    {
        IReadOnlyList<StatementLine> lines = desk.Me.Statements.Income;
        IEnumerable<Figure> parts = lines.TakeWhile(l => !l.IsTotal).Select(l => new Figure(l.Name, l.Amount.Billions, "$bn"));
        return new Figure("Revenue", desk.Me.Revenue.Value, "$bn")
        {
            Rule = $"sales of {desk.View.LastQuarterLabel} (page 5, income)",
            Before = desk.Before == desk.View ? null : desk.Before.Me.Revenue.Value,
            Parts = [.. parts],
        };
    }
}
