using System.Globalization;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

/// <summary>Text typed at its end. What comes in is cleaned, so a pasted escape sequence never gets further.</summary>
internal sealed class TextEntry(TextField asked) : FieldEntry
{
    private string _text = SafeText.OneLine(asked.Default, asked.MaxLength);

    public override FormField Field => asked;

    public override object Value => _text.Trim();

    public override string? Problem =>
        !asked.Optional && string.IsNullOrWhiteSpace(_text) ? $"{asked.Label}: type something." : null;

    public override string Range => $"up to {asked.MaxLength} characters";

    public override bool OnKey(KeyPress key)
    {
        if (key.IsText)
        {
            Append(key.Char!.Value.ToString());
        }
        else if (key.Is(KeyName.Backspace))
        {
            EraseLast();
        }
        else if (key.IsCtrl('u'))
        {
            _text = "";
        }
        else
        {
            return false;
        }

        return true;
    }

    public void Append(string typed) => _text = SafeText.OneLine(_text + typed, asked.MaxLength);

    public override string? Accept(string typed)
    {
        string before = _text;
        _text = SafeText.OneLine(typed, asked.MaxLength).Trim();
        string? problem = Problem;
        _text = problem is null ? _text : before;
        return problem;
    }

    public override Line Draw(bool focused, Glyphs glyphs) =>
        Line.Of((asked.Secret ? new string('*', _text.Length) : _text) + (focused ? "_" : ""), Ink.Strong);

    public override void OnClick()
    {
    }

    /// <summary>A sign with its marks goes as one, as it came.</summary>
    private void EraseLast()
    {
        int[] signs = StringInfo.ParseCombiningCharacters(_text);
        _text = signs.Length == 0 ? "" : _text[..signs[^1]];
    }
}
