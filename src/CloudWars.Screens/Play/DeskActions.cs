using CloudWars.Core.Deals;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>What every target of every page does. Pages, keys, palette and plain menus all end here.</summary>
internal sealed class DeskActions(GameFlow flow, Func<string> selected)
{
    private IStage Stage => flow.Stage;

    private SeatDesk Desk => flow.Desk;

    private SeatDraft Draft => flow.Session.Draft(flow.Seat);

    public void Choose(string target)
    {
        switch (Targets.Verb(target))
        {
            case "tab" or "page":
                flow.GoTo(Targets.Number(target) - 1);
                break;
            case "order":
                Order(Targets.Tail(target));
                break;
            case "change":
                Change(Targets.Number(target));
                break;
            case "undo":
                Undo();
                break;
            case "commit":
                flow.AskToCommit();
                break;
            case "suggest":
                Suggest();
                break;
            case "advice":
                flow.Tutor?.Note(Desk.View.Quarter, "advice");
                Stage.Push(new SuggestionScreen(flow));
                break;
            case "compose":
                Compose();
                break;
            case "deal" or "accept" or "counter" or "decline" or "withdraw":
                Talk(Targets.Verb(target), target);
                break;
            default:
                Read(target);
                break;
        }
    }

    private void Read(string target)
    {
        switch (Targets.Verb(target))
        {
            case "palette":
                Stage.Push(CommandPalette.For(flow, this));
                break;
            case "help":
                Stage.Push(new HelpScreen(flow, Targets.Number(target)));
                break;
            case "foreseen":
                Stage.Push(new DealScreen(flow, Targets.Number(target)));
                break;
            case "why" or "moved":
                Explain(target);
                break;
            case "co":
                Stage.Push(new DossierScreen(flow, Targets.Tail(target), this));
                break;
            case "fam":
                Stage.Push(new MessageScreen(Stage, Desk.FamilyName(Targets.Tail(target)), c => FamilySheet.Draw(Desk, Targets.Tail(target), c)));
                break;
            case "rule":
                Stage.Push(RuleBook.Read(Stage, flow.Services, Targets.Number(target)));
                break;
            case "messages" when Desk.Correspondents.Count > 0:
                Stage.Push(new MessagesScreen(flow));
                break;
            case "shock":
                flow.Shocks.Try(Desk, Targets.Tail(target));
                break;
            case "wire":
                Stage.Push(new MessageScreen(Stage, $"The wire, {Desk.View.LastQuarterLabel}", c => WireSheet.Draw(Desk.Wire, c)));
                break;
            default:
                SeatMatters.Open(flow, target);
                break;
        }
    }

    private void Explain(string target)
    {
        flow.Tutor?.Note(Desk.View.Quarter, Targets.Verb(target));
        if (FigureScreen.For(Stage, flow.Services, Desk, target) is { } screen)
        {
            Stage.Push(screen);
        }
    }

    private void Order(string name)
    {
        OrderKind? kind = OrderCatalog.Find(name);
        if (kind is null)
        {
            return;
        }

        if (Desk.Answering)
        {
            Stage.Say(Line.Of("The quarter's orders are given; now only offers are answered.", Ink.Warning));
        }
        else if (name == "propose")
        {
            Compose();
        }
        else if (!kind.Offered(Desk.View))
        {
            Stage.Say(Line.Of($"{kind.Title}: not open to {Desk.Me.Name} now.", Ink.Warning));
        }
        else
        {
            int given = Draft.Orders.ToList().FindIndex(o => o.GetType() == kind.OrderType && kind.Subject(o).Length == 0);
            OrderEntry.Open(flow, kind, given < 0 ? null : given);
        }
    }

    private void Change(int index)
    {
        if (index < 0 || index >= Draft.Orders.Count)
        {
            return;
        }

        switch (Draft.Orders[index])
        {
            case Propose propose:
                Stage.Push(new ComposerScreen(flow, propose.Sheet.To, propose.Sheet.Legs) { InPlaceOf = index });
                break;
            case Counter counter:
                Stage.Push(new ComposerScreen(flow, counter.Sheet.To, counter.Sheet.Legs) { InPlaceOf = index, CounterTo = counter.Deal });
                break;
            case Core.Orders.Order order when OrderKeys.IsAnswer(OrderCatalog.KindOf(order)):
                Stage.Push(new ConfirmScreen(Stage, $"Take back: {OrderCatalog.KindOf(order).Describe(Desk.View.Setup, order)}?", () => Draft.RemoveAt(index)));
                break;
            case Core.Orders.Order order:
                OrderEntry.Open(flow, OrderCatalog.KindOf(order), index);
                break;
        }
    }

    private void Undo()
    {
        int index = Targets.Verb(selected()) == "change" ? Targets.Number(selected()) : Draft.Orders.Count - 1;
        if (index >= 0 && index < Draft.Orders.Count)
        {
            Stage.Say(Line.Of("Taken back: " + OrderCatalog.KindOf(Draft.Orders[index]).Describe(Desk.View.Setup, Draft.Orders[index]), Ink.Muted));
            Draft.RemoveAt(index);
        }
    }

    /// <summary>Adds the caretaker's orders beside those given; what the player has decided stays.</summary>
    private void Suggest()
    {
        if (Desk.Answering)
        {
            return;
        }

        int added = Draft.FillIn(Desk.View);
        Stage.Say(added > 0
            ? Line.Of($"{Counted.Of(added, "order")} filled in. Page 9 shows, changes and takes back.", Ink.Good)
            : Line.Of("The caretaker would add nothing.", Ink.Muted));
    }

    private void Compose()
    {
        if (Desk.Answering || Desk.View.DealsFrozen)
        {
            Stage.Say(Line.Of(Desk.Answering ? "Answer an offer with a counter-offer, or wait for the next quarter." : "No new deals so close to the end of the game.", Ink.Warning));
            return;
        }

        IReadOnlyList<ListItem> partners = [.. Desk.View.Partners.Select(o => new ListItem(o.Id, o.Name, o.Setup.Blurb))];
        Stage.Push(new ListScreen(Stage, "A term sheet to whom?", partners, partner => Stage.Push(new ComposerScreen(flow, partner, []))));
    }

    /// <summary>Opens or answers talks: those named, those selected, or the only ones that the answer fits.</summary>
    private void Talk(string verb, string target)
    {
        int named = Targets.Number(target) >= 0 ? Targets.Number(target) : Targets.Verb(selected()) == "deal" ? Targets.Number(selected()) : -1;
        DealView? deal = Desk.View.Deals.FirstOrDefault(d => d.Number == named && Fits(d, verb)) ?? Desk.View.Deals.FirstOrDefault(d => Fits(d, verb));
        if (deal is null)
        {
            Stage.Say(Line.Of("There is no offer for that.", Ink.Warning));
        }
        else if (verb == "deal")
        {
            flow.Tutor?.Note(Desk.View.Quarter, "deal");
            Stage.Push(new DealScreen(flow, deal.Number));
        }
        else
        {
            DealAnswers.Give(flow, deal, verb);
        }
    }

    private static bool Fits(DealView deal, string verb) => verb switch
    {
        "deal" => true,
        "withdraw" => deal.MayWithdraw,
        _ => deal.MustAnswer,
    };
}
