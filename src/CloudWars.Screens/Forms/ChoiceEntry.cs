using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

/// <summary>Left and Right go round the possibilities, a letter jumps to the next one beginning with it.</summary>
internal sealed class ChoiceEntry : FieldEntry
{
    private readonly ChoiceField _field;
    private int _index;

    public ChoiceEntry(ChoiceField field)
    {
        if (field.Choices.Count == 0)
        {
            throw new ArgumentException($"The field '{field.Key}' has nothing to choose from.", nameof(field));
        }

        _field = field;
        _index = Math.Max(0, field.Choices.ToList().FindIndex(choice => choice.Value == field.Default));
    }

    public override FormField Field => _field;

    public override object Value => _field.Choices[_index].Value;

    public override string Range => string.Join(", ", _field.Choices.Select((choice, i) => $"{i + 1} {choice.Label}"));

    public override bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Left))
        {
            return Turn(-1);
        }

        if (key.Is(KeyName.Right) || key.Is(' '))
        {
            return Turn(1);
        }

        return key.IsText && Jump(key.Char!.Value);
    }

    public override string? Accept(string typed)
    {
        string answer = typed.Trim();
        int byLabel = _field.Choices.ToList().FindIndex(choice => Same(choice.Label, answer) || Same(choice.Value, answer));
        int found = int.TryParse(answer, out int number) && number >= 1 && number <= _field.Choices.Count ? number - 1 : byLabel;
        if (found < 0)
        {
            return $"{_field.Label}: a number from 1 to {_field.Choices.Count}.";
        }

        _index = found;
        return null;
    }

    public override Line Draw(bool focused, Glyphs glyphs)
    {
        Line label = Line.Of(_field.Choices[_index].Label, Ink.Strong);
        return !focused
            ? label
            : Line.Of(glyphs.Left + " ").Add(label).Add(" " + glyphs.Right)
                .Add($"  {_index + 1} of {_field.Choices.Count}", Ink.Muted);
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private bool Turn(int by)
    {
        _index = (_index + by + _field.Choices.Count) % _field.Choices.Count;
        return true;
    }

    private bool Jump(char letter)
    {
        for (int i = 1; i <= _field.Choices.Count; i++)
        {
            int next = (_index + i) % _field.Choices.Count;
            if (_field.Choices[next].Label.StartsWith(letter.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                _index = next;
                return true;
            }
        }

        return false;
    }
}
