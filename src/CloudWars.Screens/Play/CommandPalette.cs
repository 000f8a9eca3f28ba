using CloudWars.Core.Orders;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>Every command by name; typing narrows the list.</summary>
internal static class CommandPalette
{
    public static ListScreen For(GameFlow flow, DeskActions actions)
    {
        SeatDesk desk = flow.Desk;
        List<ListItem> items = [];
        if (!desk.Answering)
        {
            items.AddRange(OrderCatalog.All.Where(k => !OrderKeys.IsAnswer(k) && k.Offered(desk.View))
                .Select(k => new ListItem($"order:{k.Name}", k.Title, FirstSentence(k.Meaning))));
            items.Add(new ListItem("advice", "Ask for advice", "sensible orders one by one, with reasons"));
            items.Add(new ListItem("suggest", "Fill in the caretaker's orders", "plain orders that keep the company running"));
        }

        items.AddRange(desk.View.Deals.Where(d => d.MustAnswer).Select(d => new ListItem($"deal:{d.Number}", $"Answer {desk.NameOf(d.Other)}'s offer", $"deal no. {d.Number}")));
        items.Add(new ListItem("commit", desk.Answering ? "Send the answers" : "Commit the quarter", "F5"));
        if (flow.Instead is null)
        {
            items.Add(new ListItem("finish", "Finish the quarter for me", "F6: advice for what is open, then commit"));
            items.Add(new ListItem("standing", "Standing orders", "what is not to be decided every quarter"));
            items.Add(new ListItem("since", "What happened since my last turn", "figures, orders, news"));
            items.Add(new ListItem("notes", "Notes to myself", "only this seat sees them"));
            items.Add(new ListItem("handover", "Hand the seat to the computer", "and take it back in any later quarter"));
            items.Add(new ListItem("pin", "A PIN for this seat", "keeps others at this keyboard from looking"));
        }

        if (desk.Correspondents.Count > 0)
        {
            items.Add(new ListItem("messages", "Private talks", "write to another person"));
        }

        items.AddRange(PageCatalog.All.Select((p, i) => new ListItem($"page:{i + 1}", p.Name, $"page {i + 1}")));
        items.Add(new ListItem($"why:value:{desk.View.MyId}", "Explain my value", "e"));
        items.Add(new ListItem($"why:move:{desk.View.MyId}", "Explain what moved my value", "last quarter"));
        items.Add(new ListItem("wire", "Read the whole wire", "last quarter's news"));
        items.AddRange(desk.View.Others.Select(o => new ListItem($"co:{o.Id}", $"Look at {o.Name}", "what is known")));
        items.AddRange(RuleBook.Topics(flow.Services).Select((t, i) => new ListItem($"rule:{i}", $"Rules: {t.Title}", "")));
        return new ListScreen(flow.Stage, "What do you want to do?", items, actions.Choose);
    }

    private static string FirstSentence(string text) => text.Contains(". ", StringComparison.Ordinal) ? text[..(text.IndexOf(". ", StringComparison.Ordinal) + 1)] : text;
}
