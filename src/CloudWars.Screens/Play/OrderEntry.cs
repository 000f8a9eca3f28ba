using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>The form of any kind of order, made of the kind's own fields, with its own preview and its own refusal.</summary>
internal sealed class OrderEntry
{
    private readonly GameFlow _flow;
    private readonly OrderKind _kind;
    private readonly int? _inPlaceOf;
    private readonly IReadOnlyList<OrderField> _fields;

    private OrderEntry(GameFlow flow, OrderKind kind, int? inPlaceOf)
    {
        (_flow, _kind, _inPlaceOf) = (flow, kind, inPlaceOf);
        _fields = kind.Fields(flow.Desk.View);
    }

    private SeatDesk Desk => _flow.Desk;

    private SeatDraft Draft => _flow.Session.Draft(_flow.Seat);

    /// <summary>Asks for an order, or for a change of one that is drafted.</summary>
    public static void Open(GameFlow flow, OrderKind kind, int? inPlaceOf)
    {
        OrderEntry entry = new(flow, kind, inPlaceOf);
        if (entry._fields.Any(f => f.Kind == FieldKind.Choice && f.Choices.Count == 0))
        {
            flow.Stage.Say(Line.Of($"{kind.Title}: there is nothing to choose from now.", Ink.Warning));
            return;
        }

        flow.Stage.Push(new FormScreen(flow.Stage, entry.Form(), entry.Give));
    }

    private Form Form()
    {
        FieldValues? filled = _inPlaceOf is { } index ? Draft.FilledAt(index) : null;
        string change = _inPlaceOf is { } i ? $"\nOrdered so far: {_kind.Describe(Desk.View.Setup, Draft.Orders[i])}" : "";
        return new Form(_kind.Title, [.. _fields.Select(f => OrderFieldForm.Of(f, filled))])
        {
            Intro = _kind.Meaning + change,
            ConfirmLabel = _inPlaceOf is null ? "Order" : "Change",
            Preview = Preview,
            Problem = values => Core.Orders.OrderCatalog.Check(Desk.View, Make(values), Draft.Without(_inPlaceOf))?.ToString(),
        };
    }

    private Order Make(FormValues values)
    {
        FieldValues filled = Filled(values);
        return _kind.Create(Desk.View, filled);
    }

    private FieldValues Filled(FormValues values)
    {
        FieldValues filled = new();
        foreach (OrderField field in _fields)
        {
            _ = field.Kind == FieldKind.Choice ? filled.Set(field.Name, values.Choice(field.Name)) : filled.Set(field.Name, (double)values.Number(field.Name));
        }

        return filled;
    }

    private Sheet Preview(FormValues values, DrawingContext context)
    {
        OrderPreview preview = _kind.Preview(Desk.View, Make(values));
        double others = Draft.Without(_inPlaceOf).Sum(o => OrderCatalog.KindOf(o).Preview(Desk.View, o).CashNow);
        double after = Desk.Me.Cash.Value + others + preview.CashNow;
        Sheet sheet = new Sheet().Add("What it would do", Ink.Heading);
        sheet.Add(Line.Of("Cash now ").Add(Cash(preview.CashNow)).Add(", each quarter ").Add(Cash(preview.CashPerQuarter)));
        sheet.Add(Line.Of("Cash left after all orders ").Add(Show.Billions(after), after < 0 ? Ink.Bad : Ink.Strong));
        foreach (string effect in preview.Effects)
        {
            sheet.Append(Wrap.Words(effect, context.Width));
        }

        foreach (string warning in preview.Warnings)
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Cross} {warning}", context.Width, Ink.Warning));
        }

        return sheet;
    }

    private static Line Cash(double billions) => Math.Abs(billions) < 0.0005
        ? Line.Of("unchanged", Ink.Muted)
        : Line.Of(Show.BillionsChange(billions), Show.Tone(billions));

    private void Give(FormValues values)
    {
        Refusal? refusal = Draft.Put(Desk.View, Make(values), Filled(values), _inPlaceOf);
        _flow.Stage.Say(refusal is null
            ? Line.Of($"Ordered: {_kind.Describe(Desk.View.Setup, Make(values))}", Ink.Good)
            : Line.Of(refusal.ToString(), Ink.Bad));
    }
}
