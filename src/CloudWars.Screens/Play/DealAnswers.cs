using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>Answers to one offer: they replace each other, so the last one given counts.</summary>
internal static class DealAnswers
{
    public static void Give(GameFlow flow, DealView deal, string verb)
    {
        if (verb == "counter")
        {
            flow.Stage.Push(new ComposerScreen(flow, deal.Other, deal.Sheet.Legs) { CounterTo = deal.Number });
            return;
        }

        Order answer = verb switch
        {
            "accept" => new Accept(deal.Number),
            "decline" => new Decline(deal.Number),
            _ => new Withdraw(deal.Number),
        };
        SeatDraft draft = flow.Session.Draft(flow.Seat);
        draft.RemoveAnswersTo(deal.Number);
        Refusal? refusal = draft.Put(flow.Desk.View, answer);
        flow.Stage.Say(refusal is null
            ? Line.Of($"{Words(verb)} {flow.Desk.NameOf(deal.Other)}'s deal; it goes out with your orders (page 9).", Ink.Good)
            : Line.Of(refusal.ToString(), Ink.Bad));
    }

    private static string Words(string verb) => verb switch
    {
        "accept" => "You accept",
        "decline" => "You decline",
        _ => "You withdraw from",
    };
}
