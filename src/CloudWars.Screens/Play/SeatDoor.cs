using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>
/// Who may sit down at a seat: asks its PIN, and whether a seat that somebody else plays is taken back. Hands seats over, and
/// finishes a quarter for somebody who is away.
/// </summary>
internal sealed class SeatDoor(GameFlow flow)
{
    private const string PinField = "pin";

    /// <summary>Where one person plays alone the PIN is asked once.</summary>
    private readonly HashSet<string> _opened = [];

    private GameSession Session => flow.Session;

    public void Open(string company, Action enter, Action turnedAway)
    {
        bool known = Session.Owners.Count == 1 && _opened.Contains(company);
        if (known || Session.Papers(company).Pin is not { } pin)
        {
            Pass(company, enter, turnedAway);
            return;
        }

        Form form = new(Session.PersonAt(company), [new TextField(PinField, "PIN", SeatPinLock.Longest) { Secret = true, Help = "Only who knows it may look at this seat." }]) { ConfirmLabel = "Open" };
        flow.Stage.Push(new FormScreen(flow.Stage, form, values => Try(company, pin, values.Text(PinField), enter, turnedAway), turnedAway));
    }

    public void AskForPin()
    {
        string company = flow.Seat;
        Form form = new("A PIN for this seat", [new TextField(PinField, "PIN", SeatPinLock.Longest) { Secret = true, Optional = true, Help = "Empty takes the PIN away." }])
        {
            Intro = "It is asked whenever somebody sits down here, also when the saved game is opened again. It keeps others at this keyboard from looking; it does not encrypt the saved game.",
            ConfirmLabel = "Keep",
        };
        flow.Stage.Push(new FormScreen(flow.Stage, form, values =>
        {
            string typed = values.Text(PinField);
            Session.Keep(Session.Papers(company) with { Pin = typed.Length == 0 ? null : SeatPinLock.Of(typed) });
            flow.Stage.Say(Line.Of(typed.Length == 0 ? "The seat has no PIN." : "The seat has a PIN now.", Ink.Good));
        }));
    }

    public void AskToHandOver()
    {
        if (Session.Match.Stage != MatchStage.Orders)
        {
            flow.Stage.Say(Line.Of("A seat can be handed over when the next quarter begins; now only offers are answered.", Ink.Warning));
            return;
        }

        string company = flow.Seat;
        IControllerSource source = flow.Services.Controllers;
        string usual = QuickStart.UsualOpponent(source).Replace("ai:", "", StringComparison.Ordinal);
        Form form = new($"Hand {Session.CompanyName(company)} to the computer",
        [
            new ChoiceField("level", "Played by", [.. source.Levels.Select(l => new Choice(l.Id, l.Name))]) { Default = usual, Help = "Weakest first: " + string.Join(", ", source.Levels.Select(l => l.Name)) + "." },
            new ChoiceField("style", "Style", [new Choice("", "its own"), .. source.Styles.Select(s => new Choice(s.Id, s.Name))]) { Default = "" },
        ])
        {
            Intro = "It plays from this quarter on, with what you see and nothing else. Take the seat back in any later quarter: sit down again.",
            ConfirmLabel = "Hand over",
        };
        flow.Stage.Push(new FormScreen(flow.Stage, form, values => HandOver(company, SeatSpec.Computer(values.Choice("level"), values.Choice("style")))));
    }

    /// <summary>The seat's person decides again, from this quarter on.</summary>
    public void TakeBack(string company) => Session.HandOver(company, "", null);

    /// <summary>Finishes the step of somebody who is away, as the clock would; they are told.</summary>
    public void AskToFinish()
    {
        IReadOnlyList<ListItem> away = [.. Session.Match.Waiting.Select(c => new ListItem(c, Session.PersonAt(c), "standing orders, what is drafted, the caretaker for the rest; offers are let stand"))];
        flow.Stage.Push(new ListScreen(flow.Stage, "Finish the quarter for whom?", away, company => flow.Stage.Push(new ConfirmScreen(
            flow.Stage, $"Finish this quarter for {Session.PersonAt(company)}? Nobody sees the orders; the record says who gave them.", () => FinishFor(company)))));
    }

    public void FinishFor(string company)
    {
        Session.Finish(company, SeatSpec.Caretaker);
        flow.Proceed();
    }

    private void Try(string company, SeatPin pin, string typed, Action enter, Action turnedAway)
    {
        if (SeatPinLock.Opens(pin, typed))
        {
            _opened.Add(company);
            Pass(company, enter, turnedAway);
        }
        else
        {
            turnedAway();
            flow.Stage.Say(Line.Of("That is not the PIN of this seat.", Ink.Bad));
        }
    }

    private void Pass(string company, Action enter, Action turnedAway)
    {
        if (!Session.IsHandedOver(company))
        {
            enter();
        }
        else if (Session.Match.Stage != MatchStage.Orders)
        {
            turnedAway();
            flow.Stage.Say(Line.Of("Offers of this quarter are being answered; take the seat back when the next one begins.", Ink.Warning));
        }
        else
        {
            flow.Stage.Push(new ConfirmScreen(flow.Stage, $"{Session.Match.Record.ControllerOf(company)} plays {Session.CompanyName(company)} for you. Take the seat back?", () => Return(company, enter), flow.IsHotSeat ? turnedAway : flow.Proceed)
            {
                YesFirst = true,
                YesLabel = "Take it back",
                NoLabel = "Let it play on",
            });
        }
    }

    private void Return(string company, Action enter)
    {
        TakeBack(company);
        enter();
    }

    private void HandOver(string company, string spec)
    {
        if (flow.Services.Controllers.Create(spec, Session.Setup, company, Session.Match.Record.Seed) is { } decider)
        {
            Session.HandOver(company, spec, decider);
            flow.Proceed();
            flow.Stage.Say(Line.Of($"{spec} plays {Session.CompanyName(company)} from now on.", Ink.Good));
        }
    }
}
