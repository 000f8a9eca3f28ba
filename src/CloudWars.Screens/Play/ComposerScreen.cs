using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// Writes a term sheet leg by leg, with its worth to both sides and its legality always in sight. A counter-offer is the same
/// thing, begun from the other side's sheet.
/// </summary>
internal sealed class ComposerScreen : IScreen
{
    private readonly GameFlow _flow;
    private readonly string _partner;
    private readonly List<Leg> _legs;
    private string _selected = "";

    public ComposerScreen(GameFlow flow, string partner, IReadOnlyList<Leg> legs)
    {
        (_flow, _partner, _legs) = (flow, partner, [.. legs]);
    }

    /// <summary>The drafted offer that this one replaces.</summary>
    public int? InPlaceOf { get; init; }

    /// <summary>The talks that this sheet answers.</summary>
    public int? CounterTo { get; init; }

    public IReadOnlyList<KeyHint> Hints =>
        [new("a", "add a leg"), new("Enter", "change the leg"), new("d", "drop the leg"), new("s", "send"), new("Esc", "give up")];

    private SeatDesk Desk => _flow.Desk;

    private TermSheet Sheet => new(Desk.View.MyId, _partner, [.. _legs]);

    private Order Order => CounterTo is { } deal ? new Counter(deal, Sheet) : new Propose(Sheet);

    private Refusal? Refusal => OrderCatalog.Check(Desk.View, Order, Others);

    /// <summary>The rest of the draft; a counter-offer also replaces whatever was answered before.</summary>
    private IReadOnlyList<Order> Others => [.. _flow.Session.Draft(_flow.Seat).Without(InPlaceOf).Where(o => o is not Counter counter || counter.Deal != CounterTo)];

    public Sheet Render(DrawingContext context)
    {
        string title = CounterTo is { } deal ? $"Counter-offer to {Desk.NameOf(_partner)}, deal no. {deal}" : $"Term sheet to {Desk.NameOf(_partner)}";
        string how = CounterTo is null ? "Legs stand or fall together. " : "Begun from their sheet: change what you want otherwise. ";
        return Stack.Spaced(
            new Sheet().Add(title, Ink.Title).Append(Wrap.Words(how + "It goes out when you commit the quarter; they answer before it resolves.", context.Width, Ink.Muted)).Append(ChipMaker(context)),
            SheetAppraisal.Draw(Desk, Sheet, context, choosable: true),
            Standing(context),
            Zone(context),
            ActionBar.Draw(context, Actions()));
    }

    public bool OnKey(KeyPress key)
    {
        PageAction? action = key.IsText ? Actions().FirstOrDefault(a => key.Is(a.Key)) : null;
        if (key.Is(KeyName.Delete))
        {
            OnChosen("drop");
        }
        else if (action is not null)
        {
            OnChosen(action.Target);
        }
        else if (key.Is(KeyName.Escape) && _legs.Count > 0)
        {
            _flow.Stage.Push(new ConfirmScreen(_flow.Stage, "Give up this term sheet?", _flow.Stage.Pop) { YesLabel = "Give it up", NoLabel = "Keep writing" });
        }
        else
        {
            return false;
        }

        return true;
    }

    public bool OnSelected(string target)
    {
        bool other = target != _selected && Targets.Verb(target) == "leg";
        _selected = target;
        return other;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "leg":
                Edit(Targets.Number(target));
                break;
            case "add":
                Add();
                break;
            case "drop":
                Drop();
                break;
            case "send":
                Send();
                break;
            default:
                break;
        }
    }

    private List<PageAction> Actions() =>
        [new('a', "add a leg", "add"), .. _legs.Count > 0 ? [new('d', "drop the selected leg", "drop"), new('s', "send", "send")] : Array.Empty<PageAction>()];

    /// <summary>Where each figure of the selected leg would lie in the zone of agreement.</summary>
    private Sheet Zone(DrawingContext context)
    {
        if (_legs.Count == 0)
        {
            return new Sheet();
        }

        int leg = Targets.Verb(_selected) == "leg" ? Math.Clamp(Targets.Number(_selected), 0, _legs.Count - 1) : 0;
        return ZoneSheet.Draw($"Leg {leg + 1}", ZoneFinder.Of(Desk.View, _partner, _legs, leg), context);
    }

    /// <summary>What somebody without a chair signs.</summary>
    private Sheet ChipMaker(DrawingContext context) => Desk.View.Company(_partner).IsSeat
        ? new Sheet()
        : Wrap.Words($"{Desk.NameOf(_partner)} has no chair. It gives warrants or money for your promise to run work on its chips, if it earns more on them than that is worth.", context.Width, Ink.Muted);

    private Sheet Standing(DrawingContext context)
    {
        if (_legs.Count == 0)
        {
            return new Sheet();
        }

        Sheet sheet = new Sheet(ZoneSheet.Verdict(Desk, Sheet, context.Glyphs).Truncate(context.Width));
        Sheet leak = Wrap.Words($"Odds of a leak each quarter while it is open: {Show.Percent(SheetFacts.LeakOdds(Desk.View, Sheet), 0)}.", context.Width, Ink.Muted);
        return Refusal is { } refusal
            ? sheet.Append(Wrap.Words($"{context.Glyphs.Cross} {refusal}", context.Width, Ink.Bad)).Append(leak)
            : sheet.Append(Wrap.Words($"{context.Glyphs.Check} Ready to send.", context.Width, Ink.Good)).Append(leak);
    }

    private void Add()
    {
        IReadOnlyList<ListItem> kinds = [.. LegForms.Fitting(Desk.View, _partner).Select(f => LegCatalog.All.First(k => k.Name == f.Kind)).Select(k => new ListItem(k.Name, k.Title, k.Meaning))];
        _flow.Stage.Push(new ListScreen(_flow.Stage, "What kind of leg?", kinds, kind => Fill(LegForms.Of(kind), null, leg => _legs.Add(leg))));
    }

    private void Edit(int index)
    {
        if (index >= 0 && index < _legs.Count)
        {
            Fill(LegForms.Of(_legs[index].Kind), _legs[index], leg => _legs[index] = leg);
        }
    }

    private void Drop()
    {
        int index = Targets.Verb(_selected) == "leg" ? Targets.Number(_selected) : _legs.Count - 1;
        if (index >= 0 && index < _legs.Count)
        {
            _legs.RemoveAt(index);
        }
    }

    private void Fill(LegForm form, Leg? existing, Action<Leg> keep)
    {
        LegKind kind = LegCatalog.All.First(k => k.Name == form.Kind);
        _flow.Stage.Push(new FormScreen(
            _flow.Stage,
            new Form(kind.Title, form.Fields(Desk.View, _partner, existing))
            {
                Intro = kind.Meaning,
                ConfirmLabel = existing is null ? "Add" : "Change",
                Preview = (values, c) => SheetAppraisal.Draw(Desk, new TermSheet(Desk.View.MyId, _partner, [form.Build(Desk.View, _partner, values)]), c),
                Problem = values => LegProblem.Of(Desk.View, _partner, form.Build(Desk.View, _partner, values)),
            },
            values => keep(form.Build(Desk.View, _partner, values))));
    }

    private void Send()
    {
        if (Refusal is { } refusal)
        {
            _flow.Stage.Say(Line.Of(refusal.ToString(), Ink.Bad));
            return;
        }

        SeatDraft draft = _flow.Session.Draft(_flow.Seat);
        if (CounterTo is { } deal && InPlaceOf is null)
        {
            draft.RemoveAnswersTo(deal);
        }

        draft.Put(Desk.View, Order, null, InPlaceOf);
        _flow.Stage.Pop();
        _flow.Stage.Say(Line.Of($"The sheet goes to {Desk.NameOf(_partner)} with your orders (page 9).", Ink.Good));
    }
}
