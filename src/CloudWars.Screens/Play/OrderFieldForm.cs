using CloudWars.Core.Orders;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>A blank of an order as a field of a form: the same limits, steps and defaults, in decimals that people type.</summary>
internal static class OrderFieldForm
{
    public static FormField Of(OrderField field, FieldValues? filled) => field.Kind == FieldKind.Choice
        ? new ChoiceField(field.Name, field.Label, [.. field.Choices.Select(c => new Choice(c.Value, c.Label))])
        {
            Default = filled?.Text(field.Name) ?? field.DefaultChoice,
            Help = field.Help,
        }
        : Number(field, filled?.Number(field.Name) ?? field.Default);

    private static NumberField Number(OrderField field, double start)
    {
        (string unit, int decimals) = field.Kind switch
        {
            FieldKind.Billions => ("$B", 2),
            FieldKind.Gigawatts => ("GW", 2),
            FieldKind.Percent => ("%", 1),
            _ => ("", 0),
        };

        // Limits round inwards: what can be typed must be allowed.
        decimal min = Round(field.Min, decimals, up: true);
        decimal max = Math.Max(min, Round(field.Max, decimals, up: false));
        return new NumberField(field.Name, field.Label, min, max, Math.Clamp(Math.Round((decimal)start, decimals), min, max))
        {
            Unit = unit,
            Decimals = decimals,
            Step = Math.Max((decimal)field.Step, decimals == 0 ? 1 : 0.01m),
            Help = field.Help,
        };
    }

    private static decimal Round(double value, int decimals, bool up)
    {
        decimal scale = (decimal)Math.Pow(10, decimals);
        decimal scaled = (decimal)Math.Clamp(value, -1e12, 1e12) * scale;
        return (up ? Math.Ceiling(scaled) : Math.Floor(scaled)) / scale;
    }
}
