using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Draws a change to the quarter's orders worth trying: any kind of order that is not for the negotiating table, filled in from
/// its own form, so that whatever the catalogue offers is considered.
/// </summary>
internal sealed class EditDraft
{
    /// <summary>Part of the own value that one order may be about: boards do not bet the firm on a hunch.</summary>
    private const double LargestStep = 0.04;

    private readonly SeatView _view;
    private readonly OrderKind[] _kinds;
    private int _next;

    public EditDraft(SeatView view)
    {
        _view = view;
        _kinds = [.. OrderCatalog.All.Where(k => k.Moment != OrderMoment.Talks && k.Offered(view))];
    }

    /// <summary>The next change to try, or null if the draw came to nothing. Kinds take turns.</summary>
    public OrderEdit? Draw(IReadOnlyList<Order> given, Tosses tosses)
    {
        if (_kinds.Length == 0)
        {
            return null;
        }

        OrderKind kind = _kinds[_next++ % _kinds.Length];
        List<Order> same = [.. given.Where(o => o.GetType() == kind.OrderType)];
        if (same.Count > 0 && tosses.Happens(0.35))
        {
            return new OrderEdit(same[tosses.Below(same.Count)], LeftOut: true);
        }

        Order order = kind.Create(_view, Fill(kind.Fields(_view), tosses));
        return OrderCatalog.Check(_view, order) is null && !given.Contains(order) ? new OrderEdit(order, LeftOut: false) : null;
    }

    private FieldValues Fill(IReadOnlyList<OrderField> fields, Tosses tosses)
    {
        FieldValues values = new();
        foreach (OrderField field in fields)
        {
            if (field.Kind == FieldKind.Choice)
            {
                values.Set(field.Name, field.Choices.Count == 0 ? "" : field.Choices[tosses.Below(field.Choices.Count)].Value);
                continue;
            }

            // Small amounts are tried as often as large ones: the square leans the draw to the low end.
            double part = tosses.Uniform();
            double most = field.Kind == FieldKind.Billions ? Math.Max(field.Min, Math.Min(field.Max, LargestStep * _view.Me.Value)) : field.Max;
            double drawn = field.Min + (part * part * (most - field.Min));
            values.Set(field.Name, field.Kind is FieldKind.Integer or FieldKind.Percent ? Math.Clamp(Math.Round(drawn), field.Min, field.Max) : Math.Max(field.Min, OrderSheet.Neat(drawn)));
        }

        return values;
    }
}
