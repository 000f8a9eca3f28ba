using CloudWars.Core;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Lookback;

/// <summary>A finished game quarter by quarter with all views open: what everybody ordered, the news, and any desk as it was.</summary>
internal sealed class ReplayScreen(GameFlow flow) : IScreen
{
    private static readonly string[] Parts = ["Orders", "The wire", "Desks"];

    private readonly Dictionary<(int Quarter, string Company), SeatDesk> _desks = [];
    private int _quarter = 1;
    private int _part;
    private int _page;
    private int _seat;

    public Line Header => Line.Of(Setup.Title, Ink.Title).Add($"  replay: {Setup.Start.Label(_quarter)} ({_quarter} of {Last})", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => _part == 2
        ? [new("Left/Right", "quarter"), new("1-8", "page"), new("c", "company"), new("Tab", "part"), new("Esc", "back")]
        : [new("Left/Right", "quarter"), new("Tab", "part"), new("Esc", "back")];

    private GameSetup Setup => flow.Session.Setup;

    private GameRecord Record => flow.Session.Match.Record;

    private int Last => Record.Played.Count;

    public Sheet Render(DrawingContext context) => Stack.Of(PartStrip.Draw(Parts, _part, context), _part switch
    {
        0 => Orders(context),
        1 => Wire(context),
        _ => Desk(context),
    }, Steps());

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Right) || key.Is(KeyName.Left))
        {
            _quarter = Math.Clamp(_quarter + (key.Is(KeyName.Right) ? 1 : -1), 1, Last);
        }
        else if (key.Is(KeyName.Tab) || key.Is(KeyName.BackTab))
        {
            _part = (_part + (key.Is(KeyName.Tab) ? 1 : Parts.Length - 1)) % Parts.Length;
        }
        else if (_part == 2 && key.Is('c'))
        {
            OnChosen("company");
        }
        else if (_part == 2 && key.IsText && key.Char is >= '1' and <= '8')
        {
            _page = key.Char.Value - '1';
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "part":
                _part = Targets.Number(target);
                break;
            case "company":
                _seat = (_seat + 1) % Setup.Companies.Count(c => c.Seat);
                break;
            case "page":
                _page = Math.Clamp(Targets.Number(target), 0, PageCatalog.Orders - 1);
                break;
            case "step":
                _quarter = Math.Clamp(Targets.Number(target), 1, Last);
                break;
            default:
                break;
        }
    }

    /// <summary>The way on for those who choose instead of pressing keys.</summary>
    private Sheet Steps()
    {
        Sheet sheet = new Sheet().Blank();
        if (_quarter < Last)
        {
            sheet.Add("Next quarter", $"step:{_quarter + 1}");
        }

        if (_quarter > 1)
        {
            sheet.Add("Quarter before", $"step:{_quarter - 1}");
        }

        return _part == 2 ? sheet.Add("Next company", "company").Add("Next page", $"page:{(_page + 1) % PageCatalog.Orders}") : sheet;
    }

    private Sheet Orders(DrawingContext context)
    {
        Sheet sheet = new();
        foreach (CompanySetup company in Setup.Companies)
        {
            Order[] orders = [.. Record.Played[_quarter - 1].Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company.Id).SelectMany(s => s.Orders)];
            if (orders.Length == 0)
            {
                continue;
            }

            sheet.Blank().Add(Line.Of(company.Name, Ink.Heading).Add($"  {flow.Session.SpecOf(company.Id)}", Ink.Muted).Truncate(context.Width));
            foreach (Order order in orders)
            {
                sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {OrderCatalog.KindOf(order).Describe(Setup, order)}", context.Width));
            }
        }

        return sheet;
    }

    private Sheet Wire(DrawingContext context)
    {
        Sheet sheet = new Sheet().Blank();
        HashSet<string> told = [];
        IEnumerable<Headline> all = Setup.Companies.Where(c => c.Seat).SelectMany(c => Headlines.For(Setup, Events(), c.Id));
        foreach (Headline headline in all.Where(h => told.Add(h.Text)).OrderByDescending(h => h.Weight))
        {
            sheet.Append(Wrap.Words(Line.Of($"{context.Glyphs.Bullet} {headline.Text}").Add(headline.Private ? " (was secret)" : "", Ink.Muted), context.Width));
        }

        return sheet;
    }

    private Sheet Desk(DrawingContext context)
    {
        CompanySetup company = Setup.Companies.Where(c => c.Seat).ElementAt(_seat);
        SeatDesk desk = DeskOf(company.Id);
        Page page = PageCatalog.All[_page];
        Sheet body = page.Draw(desk, 0, context with { Height = Math.Max(5, context.Height - 4) });
        return new Sheet().Add(Line.Of(company.Name, Ink.Heading).Add($"  {_page + 1} {page.Name}, after {desk.View.LastQuarterLabel}", Ink.Muted)).Append(new Sheet(body.Lines));
    }

    private SeatDesk DeskOf(string company)
    {
        if (!_desks.TryGetValue((_quarter, company), out SeatDesk? desk))
        {
            SeatView[] past = [.. flow.Session.Match.History.Take(_quarter + 1).Select(state => Simulation.View(state, company))];
            _desks[(_quarter, company)] = desk = new SeatDesk { View = past[^1], Past = past, Wire = Headlines.For(Setup, Events(), company) };
        }

        return desk;
    }

    private IReadOnlyList<GameEvent> Events() => flow.Session.Match.Events[_quarter];
}
