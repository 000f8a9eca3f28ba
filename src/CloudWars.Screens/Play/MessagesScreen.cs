using CloudWars.Core.Replay;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// Private talks between people at the table. A message is there at once, for the two seats alone and for nobody else; what is to
/// bind anybody is offered as a term sheet.
/// </summary>
internal sealed class MessagesScreen : IScreen
{
    private readonly GameFlow _flow;

    /// <summary>The number of the last message that was read before; the others are new.</summary>
    private readonly int _readBefore;

    public MessagesScreen(GameFlow flow)
    {
        _flow = flow;
        SeatDesk desk = flow.Desk;
        _readBefore = desk.Papers.MessagesRead;
        if (desk.Unread.Any())
        {
            flow.Session.Keep(desk.Papers with { MessagesRead = desk.Messages[^1].Number });
        }
    }

    public IReadOnlyList<KeyHint> Hints => [new("m", "write"), new("o", "offer a deal"), new("Enter", "choose"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        SeatDesk desk = _flow.Desk;
        Sheet sheet = new Sheet().Add("Private talks", Ink.Title)
            .Append(Wrap.Words("Only you two can read them. Words bind nobody: what is to count is offered as a deal.", context.Width, Ink.Muted));
        foreach ((string company, string person) in desk.Correspondents)
        {
            sheet.Blank().Add(person, Ink.Heading);
            foreach (TableMessage message in desk.Messages.Where(m => m.From == company || m.To == company))
            {
                bool isNew = message.From == company && message.Number > _readBefore;
                Line words = Line.Of($"{desk.View.Setup.Start.Label(message.Quarter + 1)}  ", Ink.Muted).Add(message.From == company ? "they: " : "you: ", Ink.Strong).Add(message.Text);
                sheet.Append(Wrap.Words(isNew ? words.Add("  (new)", Ink.Accent) : words, context.Width));
            }

            sheet.Append(ActionBar.Draw(context, [new('m', $"write to {desk.NameOf(company)}", $"write:{company}"), new('o', "offer a deal", $"offer:{company}")]));
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        if (!key.Is('m') && !key.Is('o'))
        {
            return false;
        }

        Choose(key.Is('m') ? "write" : "offer");
        return true;
    }

    public void OnChosen(string target)
    {
        string company = Targets.Tail(target);
        if (Targets.Verb(target) == "write")
        {
            string from = _flow.Seat;
            _flow.Stage.Push(WritingForm.Open(_flow.Stage, $"To {_flow.Session.PersonAt(company)}", "Message", "", TableMessage.Longest, text => Send(from, company, text)));
        }
        else if (_flow.Desk.Answering || _flow.Desk.View.DealsFrozen)
        {
            _flow.Stage.Say(Line.Of("No deal can be offered now.", Ink.Warning));
        }
        else
        {
            _flow.Stage.Push(new ComposerScreen(_flow, company, []));
        }
    }

    private void Choose(string verb)
    {
        if (_flow.Desk.Correspondents.Count == 1)
        {
            OnChosen($"{verb}:{_flow.Desk.Correspondents.Keys.First()}");
        }
        else
        {
            IReadOnlyList<ListItem> people = [.. _flow.Desk.Correspondents.Select(c => new ListItem($"{verb}:{c.Key}", c.Value))];
            _flow.Stage.Push(new ListScreen(_flow.Stage, "To whom?", people, OnChosen));
        }
    }

    private void Send(string from, string to, string text)
    {
        _flow.Session.Write(from, to, text);
        _flow.Stage.Say(Line.Of($"{_flow.Session.PersonAt(to)} finds it when they sit down.", Ink.Good));
    }
}
