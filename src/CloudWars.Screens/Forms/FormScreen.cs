using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

/// <summary>A form as a page: fields above, what they would mean beside or below, why not when they cannot be.</summary>
public sealed class FormScreen(IStage stage, Form form, Action<FormValues> confirmed, Action? cancelled = null) : IScreen
{
    private const int WidthForTwoColumns = 110;
    private const string ConfirmTarget = "confirm";
    private const string CancelTarget = "cancel";

    private readonly FormEditor _editor = new(form);
    private int _focus;

    public Form Form => form;

    public FormValues Values => _editor.Values;

    public IReadOnlyList<KeyHint> Hints =>
    [
        new("Enter", form.ConfirmLabel.ToLowerInvariant()), new("Esc", "cancel"), new("Up/Down", "field"),
        new("Left/Right or typing", "change"),
    ];

    /// <summary>The fields, then the two buttons.</summary>
    private int Stops => _editor.Entries.Count + 2;

    private FieldEntry? Focused => _focus < _editor.Entries.Count ? _editor.Entries[_focus] : null;

    public Sheet Render(DrawingContext context)
    {
        bool beside = form.Preview is not null && context.Width >= WidthForTwoColumns;
        int width = beside ? Columns.WidthOfEach(context.Width, 2) : context.Width;
        Sheet page = new Sheet().Add(form.Title, Ink.Title);
        page = form.Intro.Length == 0 ? page.Blank() : page.Append(Wrap.Words(form.Intro, context.Width, Ink.Muted)).Blank();
        Sheet fields = Fields(context.WithWidth(width));
        Sheet preview = form.Preview?.Invoke(Values, context.WithWidth(width)) ?? new Sheet();
        page.Append(beside ? Columns.SideBySide(context.Width, fields, preview) : Stack.Spaced(fields, preview));
        page.Focus = TargetAt(_focus);
        return page;
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Enter))
        {
            Enter();
        }
        else if (key.Is(KeyName.Escape))
        {
            Cancel();
        }
        else if (key.Is(KeyName.Down) || key.Is(KeyName.Tab) || key.Is(KeyName.Up) || key.Is(KeyName.BackTab))
        {
            int by = key.Is(KeyName.Down) || key.Is(KeyName.Tab) ? 1 : -1;
            GoTo((_focus + by + Stops) % Stops);
        }
        else
        {
            // Letters belong to the form even where a field has no use for them: they are not commands here.
            return (Focused?.OnKey(key) ?? false) || key.IsText;
        }

        return true;
    }

    /// <summary>Paging through a long form takes the keyboard along.</summary>
    public bool OnSelected(string target)
    {
        int before = _focus;
        GoTo(StopOf(target) ?? _focus);
        return _focus != before;
    }

    public void OnPaste(string text)
    {
        if (Focused is TextEntry entry)
        {
            entry.Append(text);
        }
    }

    public void OnChosen(string target)
    {
        if (StopOf(target) is not { } stop)
        {
            return;
        }

        bool again = stop == _focus;
        GoTo(stop);
        if (Focused is not { } entry)
        {
            Enter();
        }
        else if (again || entry is ToggleEntry)
        {
            entry.OnClick();
        }
    }

    /// <summary>Ends the form with answers given here or elsewhere.</summary>
    internal void Finish(FormResult result)
    {
        stage.Pop();
        if (result.Confirmed)
        {
            confirmed(result.Values);
        }
        else
        {
            cancelled?.Invoke();
        }
    }

    private void GoTo(int stop)
    {
        if (stop != _focus)
        {
            Focused?.OnLeft();
            _focus = stop;
        }
    }

    private string TargetAt(int stop) => stop < _editor.Entries.Count
        ? "field:" + _editor.Entries[stop].Field.Key
        : stop == _editor.Entries.Count ? ConfirmTarget : CancelTarget;

    private int? StopOf(string target)
    {
        int stop = Enumerable.Range(0, Stops).FirstOrDefault(i => TargetAt(i) == target, -1);
        return stop < 0 ? null : stop;
    }

    private void Enter()
    {
        if (TargetAt(_focus) == CancelTarget)
        {
            Cancel();
        }
        else if (_editor.Problem is { } problem)
        {
            stage.Say(Line.Of(problem, Ink.Bad));
        }
        else
        {
            Finish(new FormResult(true, Values));
        }
    }

    private void Cancel() => Finish(new FormResult(false, Values));

    private Sheet Fields(DrawingContext context)
    {
        Sheet sheet = new();
        int labels = _editor.Entries.Select(entry => TextWidth.Of(entry.Field.Label)).DefaultIfEmpty(0).Max() + 2;
        labels = Math.Min(labels, context.Width / 2);
        for (int i = 0; i < _editor.Entries.Count; i++)
        {
            Line value = _editor.Entries[i].Draw(i == _focus, context.Glyphs);
            sheet.Add(Line.Of(_editor.Entries[i].Field.Label).Fit(labels).Add(value).Fit(context.Width), TargetAt(i));
        }

        sheet.Blank().Append(Wrap.Words(Focused?.Field.Help ?? "", context.Width, Ink.Muted));
        string? problem = _editor.Problem;
        sheet.Append(problem is null ? new Sheet("") : Wrap.Words($"{context.Glyphs.Cross} {problem}", context.Width, Ink.Bad));
        return Buttons(sheet, problem is null);
    }

    private Sheet Buttons(Sheet sheet, bool confirmable)
    {
        string confirm = confirmable ? $"[ {form.ConfirmLabel} ]" : $"( {form.ConfirmLabel} )";
        const string cancel = "[ Cancel ]";
        int after = TextWidth.Of(confirm) + 2;
        return sheet.Add(Line.Of(confirm, confirmable ? Ink.Strong : Ink.Muted).Add("  ").Add(cancel))
            .Mark(0, after - 2, ConfirmTarget)
            .Mark(after, cancel.Length, CancelTarget);
    }
}
