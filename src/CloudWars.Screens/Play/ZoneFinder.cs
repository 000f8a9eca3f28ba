using CloudWars.Core.Deals;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>
/// Tries every figure of one leg at many values, with the rest of the sheet as it is, and asks the same appraisal that values each
/// leg for both sides. Any kind of leg: its form says which figures it has.
/// </summary>
internal static class ZoneFinder
{
    private const int Values = 25;
    private const decimal Least = 0.25m;
    private const decimal Most = 2.5m;

    public static IReadOnlyList<TermZone> Of(SeatView view, string partner, IReadOnlyList<Leg> legs, int index)
    {
        LegForm form = LegForms.Of(legs[index].Kind);
        IReadOnlyList<FormField> fields = form.Fields(view, partner, legs[index]);
        FormValues now = new FormEditor(new Form("", fields)).Values;
        return [.. fields.OfType<NumberField>().Select(field => Zone(view, partner, legs, index, form, field, now))];
    }

    private static TermZone Zone(SeatView view, string partner, IReadOnlyList<Leg> legs, int index, LegForm form, NumberField field, FormValues now)
    {
        decimal at = now.Number(field.Key);
        decimal low = Math.Max(field.Min, at * Least);
        decimal high = Math.Min(field.Max, Math.Max(at * Most, field.Min + field.Step));
        List<decimal> values = [.. Enumerable.Range(0, Values).Select(i => Math.Round(low + ((high - low) * i / (Values - 1)), field.Decimals)).Append(at).Distinct().Order()];
        return new TermZone(field.Label, at, [.. values.Select(value => (value, GainAt(view, partner, legs, index, form.Build(view, partner, now.With(field.Key, value)))))], value => Words(field, value));
    }

    private static Gain GainAt(SeatView view, string partner, IReadOnlyList<Leg> legs, int index, Leg leg)
    {
        TermSheet sheet = new(view.MyId, partner, [.. legs.Select((other, i) => i == index ? leg : other)]);
        return ZoneSheet.Of(ZoneSheet.Worth(view, sheet, view.MyId), ZoneSheet.Worth(view, sheet, partner));
    }

    private static string Words(NumberField field, decimal value)
    {
        string number = Drawing.Format.Fixed(value, field.Decimals);
        return field.Unit == "%" ? number + "%" : field.Unit.StartsWith('$') ? $"${number}{field.Unit[1..]}" : field.Unit.Length == 0 ? number : $"{number} {field.Unit}";
    }
}
