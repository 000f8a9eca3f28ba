using CloudWars.Core.Deals;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 4: talks, contracts and promises.</summary>
internal sealed class Boardroom : Page
{
    public override string Name => "Boardroom";

    public override string Tab => "Deals";

    public override IReadOnlyList<OrderGroup> Orders => [OrderGroup.Boardroom];

    public override string Topic => "deals";

    public override string Help =>
        "A term sheet has one or more legs that stand or fall together. Talks: an offer is made, countered, accepted; it is signed when the quarter "
        + "ends and closes a quarter later, if due diligence, financing and the regulator allow. Until then either side can leave: an open offer freely, a signed "
        + "deal for a break fee of 2%.\n"
        + "Enter on an offer opens it with what it is worth. 'a' accept, 'c' counter, 'd' decline, 'w' withdraw work on the selected offer; 'n' begins a new term sheet.\n"
        + "'m' opens private talks with the other people at the table: words that nobody else reads and that bind nobody.\n"
        + "Leaks: every open sheet may leak. A rumour moves prices before anything is signed.\n"
        + "Contracts: 'to pay' is the remaining performance obligation, signed compute that is not delivered yet; 'pay at least' is the share billed "
        + "whether used or not (take-or-pay).\n"
        + "Promises: adopting a chip family by a date, or buying new compute from nobody else (exclusivity).";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Talks", "Contracts", "Promises and loans"];

    public override IReadOnlyList<PageAction> Actions(SeatDesk desk) =>
    [
        .. desk.View.Deals.Any(d => d.MustAnswer) ? [new('a', "accept", "accept"), new('c', "counter", "counter"), new('d', "decline", "decline")] : Array.Empty<PageAction>(),
        .. Withdraw(desk),
        .. desk.Correspondents.Count > 0 ? [new PageAction('m', "private talks", "messages")] : Array.Empty<PageAction>(),
    ];

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) => part == 0 ? Stack.Spaced(Contracts(desk, room), Promises(desk, room)) : new Sheet();

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context) => part switch
    {
        1 => Contracts(desk, context),
        2 => Promises(desk, context),
        _ => Talks(desk, context),
    };

    private static IReadOnlyList<PageAction> Withdraw(SeatDesk desk) =>
        desk.View.Deals.Any(d => d.MayWithdraw) ? [new('w', "withdraw", "withdraw")] : [];

    private static Sheet Talks(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<DealView> deals = desk.View.Deals;
        Sheet into = Deals(desk, "Offers to answer", deals.Where(d => d.MustAnswer), context);
        Sheet agreed = Deals(desk, "Agreed and signed", deals.Where(d => d.Stage is DealStage.Agreed or DealStage.Signed), context);
        Sheet open = Deals(desk, "Your open offers", deals.Where(d => d.Stage == DealStage.Offered && !d.MustAnswer), context);
        Sheet page = Stack.Spaced(into, agreed, open, Drafted(desk, context), Messages(desk, context), Rumours(desk, context));
        if (page.Height == 0)
        {
            page.Append(Wrap.Words(
                desk.View.DealsFrozen ? "No new deals so close to the end of the game." : "No talks. 'n' begins a term sheet: money for shares, compute, chips, exclusivity, warrants, loans, in any mix.",
                context.Width, Ink.Muted));
        }

        return page;
    }

    private static Sheet Deals(SeatDesk desk, string title, IEnumerable<DealView> deals, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (DealView deal in deals)
        {
            sheet.Add(DealText.Title(desk, deal).PadRight(context.Width), $"deal:{deal.Number}");
            sheet.Append(DealText.Legs(desk, deal.Sheet, context, deal.Number));
            sheet.Append(Wrap.Words(Line.Of("    ").Add(DealText.Footnote(desk, deal)), context.Width));
            if (deal.MustAnswer)
            {
                Line foreseen = ForecastSheet.Short(desk.DealForecasts.GetValueOrDefault(deal.Number));
                sheet.Append(Wrap.Words(Line.Of("    ").Add(desk.DealForecasts.ContainsKey(deal.Number) ? foreseen.Asking($"foreseen:{deal.Number}") : foreseen), context.Width));
            }

        }

        return sheet.Height == 0 ? sheet : new Sheet().Add(title, Ink.Heading).Append(sheet);
    }

    private static Sheet Drafted(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (TermSheet drafted in desk.Draft.Select(order => order is Propose propose ? propose.Sheet : order is Counter counter ? counter.Sheet : null).OfType<TermSheet>())
        {
            sheet.Add(Line.Of($"to {desk.NameOf(drafted.To)}", Ink.Strong).Add("  goes out when you commit", Ink.Accent));
            sheet.Append(DealText.Legs(desk, drafted, context));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Drafted", Ink.Heading).Append(sheet);
    }

    /// <summary>The last message of each private talk.</summary>
    private static Sheet Messages(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach ((string company, string person) in desk.Correspondents)
        {
            if (desk.Messages.LastOrDefault(m => m.From == company || m.To == company) is { } last)
            {
                int unread = desk.Unread.Count(m => m.From == company);
                string news = unread > 0 ? $"  {unread} new" : "";
                sheet.Add(Line.Of($"{person}: ", Ink.Strong).Add(last.From == company ? "" : "you: ", Ink.Muted).Add(last.Text).Truncate(context.Width - news.Length).Add(news, Ink.Accent), "messages");
            }
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Private talks", Ink.Heading).Append(sheet);
    }

    private static Sheet Rumours(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        for (int i = 0; i < desk.View.Rumours.Count; i++)
        {
            Rumour rumour = desk.View.Rumours[i];
            string what = rumour.Signed ? "have signed a deal" : "are said to be in talks";
            Line told = Line.Of($"{desk.NameOf(rumour.From)} and {desk.NameOf(rumour.To)} {what}");
            bool priced = Show.Billions(rumour.AmountBillions) != Show.Billions(0);
            sheet.Append(Wrap.Words((priced ? told.Add(" over ").Add(desk.Figure("rumoured", i.ToString())) : told).Add("."), context.Width));
        }

        return sheet.Height == 0 ? sheet : new Sheet().Add("Rumours of others", Ink.Heading).Append(sheet);
    }

    private static Sheet Contracts(SeatDesk desk, DrawingContext context)
    {
        string me = desk.View.MyId;
        IReadOnlyList<ContractView> mine = [.. desk.View.Contracts.Where(c => c.Provider == me || c.Customer == me)];
        IReadOnlyList<ContractView> others = [.. desk.View.Contracts.Except(mine).Where(c => c.Provider != me && c.Customer != me)];
        return Stack.Of(
            new Sheet().Add(Line.Of("To deliver ").Add(desk.Figure("backlog", me, ink: Ink.Strong)).Add(", to pay ").Add(desk.Figure("commitments", me, ink: Ink.Strong))).Blank(),
            Panel.Draw("Yours", context, inner => ContractTable.Draw(desk, mine, inner)),
            Panel.Draw("Others', as filed", context, inner => ContractTable.Draw(desk, others, inner)));
    }

    private static Sheet Promises(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        IReadOnlyList<PromiseView> promises = desk.View.Promises;
        for (int i = 0; i < promises.Count; i++)
        {
            PromiseView p = promises[i];
            Line what = p.IsAdoption
                ? Line.Of("runs ").Add(desk.Figure("promise-gw", i.ToString())).Add($" on {desk.FamilyName(p.Family)} (now ").Add(desk.Figure("promise-now", i.ToString())).Add("), or pays ").Add(desk.Figure("promise-penalty", i.ToString()))
                : Line.Of("signs new compute with nobody else");
            sheet.Append(Wrap.Words(Line.Of($"{desk.NameOf(p.Giver)} to {desk.NameOf(p.Receiver)}: ", p.Giver == desk.View.MyId ? Ink.Strong : Ink.Normal).Add(what).Add($"; {Counted.Of(p.QuartersLeft, "quarter")} left."), context.Width));
        }

        IReadOnlyList<WarrantView> warrants = desk.View.Warrants;
        for (int i = 0; i < warrants.Count; i++)
        {
            WarrantView w = warrants[i];
            sheet.Append(Wrap.Words(Line.Of($"{desk.NameOf(w.Holder)} holds warrants on ").Add(desk.Figure("warrant-percent", i.ToString(), text: v => Show.Percent(v)))
                .Add($" of {desk.NameOf(w.Issuer)}, {w.Vested} of {w.Tranches} tranches vested by use of {desk.FamilyName(w.Family)}; {Counted.Of(w.QuartersLeft, "quarter")} left."), context.Width));
        }

        IReadOnlyList<LoanView> loans = desk.View.Loans;
        for (int i = 0; i < loans.Count; i++)
        {
            LoanView l = loans[i];
            sheet.Append(Wrap.Words(Line.Of($"{desk.NameOf(l.Lender)} lends {desk.NameOf(l.Borrower)} ").Add(desk.Figure("loan", i.ToString())).Add($" at {Show.Percent(l.Rate)} a year; {Counted.Of(l.QuartersLeft, "quarter")} left."), context.Width));
        }

        return sheet.Height > 0 ? sheet : new Sheet().Add("No promises, warrants or loans between companies.", Ink.Muted);
    }
}
