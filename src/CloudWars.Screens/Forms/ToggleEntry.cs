using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

internal sealed class ToggleEntry(ToggleField asked) : FieldEntry
{
    private bool _on = asked.Default;

    public override FormField Field => asked;

    public override object Value => _on;

    public override string Range => "yes or no";

    public override bool OnKey(KeyPress key)
    {
        bool turns = key.Is(KeyName.Left) || key.Is(KeyName.Right) || key.Is(' ');
        bool names = key.Is('y') || key.Is('n');
        _on = turns ? !_on : names ? key.Is('y') : _on;
        return turns || names;
    }

    public override string? Accept(string typed)
    {
        switch (typed.Trim().ToLowerInvariant())
        {
            case "y" or "yes" or "1":
                _on = true;
                return null;
            case "n" or "no" or "0":
                _on = false;
                return null;
            default:
                return $"{asked.Label}: yes or no.";
        }
    }

    public override Line Draw(bool focused, Glyphs glyphs) => Line.Of(_on ? $"[{glyphs.Check}] yes" : "[ ] no", Ink.Strong);
}
