using System.Globalization;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

/// <summary>Digits replace the figure that stood there; arrows change it by steps.</summary>
internal sealed class NumberEntry : FieldEntry
{
    private const int DigitsMax = 20;

    private readonly NumberField _field;
    private string _typed;
    private decimal _value;
    private bool _fresh = true;

    public NumberEntry(NumberField field)
    {
        _field = field;
        _value = Math.Clamp(field.Default, field.Min, field.Max);
        _typed = Text(_value);
    }

    public override FormField Field => _field;

    public override object Value => _value;

    public override string? Problem => Read(_typed, out _);

    public override string Range => $"{Text(_field.Min)} to {WithUnit(Text(_field.Max))}";

    public override bool OnKey(KeyPress key)
    {
        if (key.IsText && (char.IsAsciiDigit(key.Char!.Value) || key.Char is '.' or '-'))
        {
            Type(_fresh ? key.Char.Value.ToString() : _typed + key.Char);
            return true;
        }

        return key.Is(KeyName.Backspace) ? Erase() : StepsOf(key) is { } steps && Set(_value + steps * _field.Step);
    }

    public override string? Accept(string typed)
    {
        string? problem = Read(typed.Trim(), out decimal read);
        if (problem is null)
        {
            Set(read);
        }

        return problem;
    }

    public override Line Draw(bool focused, Glyphs glyphs)
    {
        Line figure = Line.Of(_typed + (focused ? "_" : ""), Problem is null ? Ink.Strong : Ink.Bad);
        figure = _field.Unit.Length == 0 ? figure : figure.Add(" " + _field.Unit);
        return focused ? Line.Of(glyphs.Left + " ").Add(figure).Add(" " + glyphs.Right).Add("  " + Range, Ink.Muted) : figure;
    }

    /// <summary>A click puts the keyboard on the field; only keys change a figure.</summary>
    public override void OnClick()
    {
    }

    /// <summary>Whoever comes back types the figure anew and not behind it.</summary>
    public override void OnLeft() => _fresh = true;

    private static decimal? StepsOf(KeyPress key) => key switch
    {
        { Ctrl: true } or { Alt: true } => null,
        { Name: KeyName.Left } => -1,
        { Name: KeyName.Right } => 1,
        _ => null,
    };

    private bool Erase()
    {
        Type(_typed.Length > 0 ? _typed[..^1] : "");
        return true;
    }

    private void Type(string typed)
    {
        _fresh = false;
        _typed = typed.Length <= DigitsMax ? typed : _typed;
        if (Read(_typed, out decimal read) is null)
        {
            _value = read;
        }
    }

    private bool Set(decimal value)
    {
        _value = Math.Clamp(value, _field.Min, _field.Max);
        _typed = Text(_value);
        _fresh = true;
        return true;
    }

    private string? Read(string typed, out decimal value)
    {
        const NumberStyles plainNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(typed, plainNumber, CultureInfo.InvariantCulture, out value))
        {
            return $"{_field.Label}: type a number.";
        }

        if (decimal.Round(value, _field.Decimals) != value)
        {
            return _field.Decimals == 0
                ? $"{_field.Label}: whole numbers only."
                : $"{_field.Label}: at most {_field.Decimals} decimals.";
        }

        return value < _field.Min || value > _field.Max ? $"{_field.Label}: {Range}." : null;
    }

    private string Text(decimal value) => Format.Fixed(value, _field.Decimals);

    private string WithUnit(string figure) => _field.Unit.Length == 0 ? figure : $"{figure} {_field.Unit}";
}
