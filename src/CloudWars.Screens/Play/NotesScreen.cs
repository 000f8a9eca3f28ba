using CloudWars.Core.Replay;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>What a person wrote down for themselves. Saved with the game as it is written; no other seat sees it.</summary>
internal sealed class NotesScreen(GameFlow flow) : IScreen
{
    private string _selected = "";

    public IReadOnlyList<KeyHint> Hints => [new("n", "new note"), new("Enter", "change"), new("d", "delete"), new("Esc", "back")];

    private SeatPapers Papers => flow.Session.Papers(flow.Seat);

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Add("Notes to yourself", Ink.Title)
            .Append(Wrap.Words("Only this seat sees them. They are saved with the game.", context.Width, Ink.Muted)).Blank();
        IReadOnlyList<SeatNote> notes = Papers.Notes;
        for (int i = notes.Count - 1; i >= 0; i--)
        {
            Sheet words = Wrap.Words(Line.Of($"{flow.Session.Setup.Start.Label(notes[i].Quarter + 1)}  ", Ink.Muted).Add(notes[i].Text), context.Width);
            for (int row = 0; row < words.Height; row++)
            {
                _ = row == 0 ? sheet.Add(words.Lines[row], $"note:{i}") : sheet.Add(words.Lines[row]);
            }
        }

        sheet = notes.Count == 0 ? sheet.Add("None yet.", Ink.Muted) : sheet;
        return sheet.Blank().Append(ActionBar.Draw(context, [new('n', "new note", "new"), .. notes.Count > 0 ? [new PageAction('d', "delete the selected", "drop")] : Array.Empty<PageAction>()]));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('n') || key.Is('d') || key.Is(KeyName.Delete))
        {
            OnChosen(key.Is('n') ? "new" : "drop");
            return true;
        }

        return false;
    }

    public bool OnSelected(string target)
    {
        _selected = target;
        return false;
    }

    public void OnChosen(string target)
    {
        IReadOnlyList<SeatNote> notes = Papers.Notes;
        switch (Targets.Verb(target))
        {
            case "new" when notes.Count >= SeatPapers.NotesMost:
                flow.Stage.Say(Line.Of($"No more than {SeatPapers.NotesMost} notes: delete one first.", Ink.Warning));
                break;
            case "new":
                Write("", text => [.. notes, new SeatNote(flow.Session.Match.Record.Played.Count, text)]);
                break;
            case "drop" when notes.Count > 0:
                int dropped = Targets.Verb(_selected) == "note" ? Targets.Number(_selected) : notes.Count - 1;
                Keep([.. notes.Where((_, i) => i != dropped)]);
                break;
            case "note" when Targets.Number(target) is var at && at >= 0 && at < notes.Count:
                Write(notes[at].Text, text => [.. notes.Select((note, i) => i == at ? note with { Text = text } : note)]);
                break;
            default:
                break;
        }
    }

    private void Write(string text, Func<string, IReadOnlyList<SeatNote>> notes) => flow.Stage.Push(WritingForm.Open(
        flow.Stage, "A note to yourself", "Note", text, SeatNote.Longest, written => Keep(notes(written))));

    private void Keep(IReadOnlyList<SeatNote> notes) => flow.Session.Keep(Papers with { Notes = notes });
}
