using CloudWars.Core.Orders;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>The tutorial's lessons in their order: each concept when it is needed.</summary>
internal static class Lessons
{
    public static IReadOnlyList<Lesson> All { get; } =
    [
        new(0, _ => "This is your desk: figures on the left, what needs a decision on the right. Press e and choose a figure: it opens into what it is made of, part by part. Esc goes back up.",
            (_, did) => did("why")),
        new(0, _ => "Press 4. There is an offer on the table: money, if you take on obligations. Enter on it shows what each part is worth to you and to them, and what signing would do.",
            (desk, did) => did("deal") || NothingToAnswer(desk)),
        new(0, _ => "Press 6: who hangs by whom. Whoever depends on one supplier or one customer pays for it in the cost of capital. See what the offer would tie you to before you sign.",
            (_, did) => did("page:6")),
        new(0, _ => "Back on 4, answer: a accepts, c changes the terms, d declines. Everything can be taken back on page 9 until you commit.",
            (desk, _) => NothingToAnswer(desk) || desk.View.Deals.Where(d => d.MustAnswer).All(d => DealText.IsAnswered(desk, d.Number))),
        new(0, desk => desk.Me.Setup.TrainsModels
                ? "Press t: train a model. A lab that does not train falls behind in two quarters; training takes compute that then serves nobody."
                : "Press 2, then b and o: halls and chips must be ordered before the customer comes. They take quarters to arrive, and chips age from the first day.",
            (desk, _) => desk.Me.Setup.TrainsModels ? desk.Me.RunQuartersLeft > 0 || desk.Draft.OfType<TrainModel>().Any() : desk.Draft.Any(o => o is BuildSites or OrderChips)),
        new(0, _ => "Press 9: all your orders, their cost, and what they are likely to do in 200 imagined futures. Then F5 commits the quarter: everybody's orders resolve together.",
            (_, _) => false),
        new(1, _ => "The report told why your value moved. On page 1, open Value (Enter) and press c: the change as steps from then to now. The same works on every figure.",
            (_, did) => did("why") || did("moved")),
        new(1, desk => desk.Me.Setup.TrainsModels
                ? "Press 2: what your models run on. Users grow, machines age. When you are short, n begins a term sheet: compute under contract is cheaper than what is left on the spot market."
                : "Press 3: your customers. Your price against the market (p) decides how many come; what is signed and not yet delivered is the backlog, which you must be able to serve.",
            (desk, did) => did(desk.Me.Setup.TrainsModels ? "page:2" : "page:3")),
        new(1, _ => "Press a on page 1: advice, order by order and with reasons. Enter takes one. Take what convinces you, then F5.",
            (_, did) => did("advice")),
        new(1, _ => "F5 commits the quarter. Answers to offers that come in the same quarter are asked for before it resolves.",
            (_, _) => false),
        new(2, _ => "Press 5: the statements tie to the cent. Under Debt (Right) stands what lenders and investors would give. Money is cheap while the market likes you: raise it before you need it.",
            (_, did) => did("page:5")),
        new(2, _ => "Press 7: what the market pays against what is there. The gap is mood; the higher it stands and the more money goes in circles, the likelier it breaks.",
            (_, did) => did("page:7")),
        new(2, _ => "Press 8: the others. Listed companies file their books; of the rest you have estimates with a stated error. They see you the same way. Then F5.",
            (_, did) => did("page:8")),
        new(2, _ => "F5 commits the quarter.", (_, _) => false),
        new(3, _ => "The last quarter. The score is value for each original share against what a caretaker would have made of the same luck: new money alone is no merit, and the worst fall counts. F5 ends the game.",
            (_, _) => false),
    ];

    private static bool NothingToAnswer(SeatDesk desk) => !desk.View.Deals.Any(d => d.MustAnswer);
}
