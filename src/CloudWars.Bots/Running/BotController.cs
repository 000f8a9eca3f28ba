using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Players;
using Answer = CloudWars.Bots.Protocol.Answer;
using Orders = CloudWars.Bots.Protocol.Orders;

namespace CloudWars.Bots.Running;

/// <summary>
/// A program on a seat. It is started once for a game, when it is first asked, and never again: a program that has died is
/// gone. Whatever goes wrong costs the orders of that quarter, is told in the log, and never stops the game.
/// </summary>
public sealed class BotController : IController, IListener, IDisposable
{
    private readonly BotCommand _command;
    private readonly BotOptions _options;
    private readonly TroubleLog _log;
    private readonly HashSet<(int Deal, int Counters)> _asked = [];
    private readonly List<RefusedOrder> _refused = [];
    private BotLine? _line;
    private BotTrouble? _lost;
    private string? _gone;
    private int _lastId;
    private int _late;

    public BotController(BotCommand command, string company, BotOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _command = command;
        _options = options;
        _log = new TroubleLog(options.Log, $"{company} ({BotCommand.Prefix}{Printable.Text(Path.GetFileName(command.Program), 40)})");
    }

    public string Reason { get; private set; } = "";

    /// <summary>Takes every line that is written ("to") and read ("from").</summary>
    internal Action<string, string>? Transcript { get; init; }

    /// <summary>Changes every line before it is sent.</summary>
    internal Func<string, string>? Rewrite { get; init; }

    /// <summary>Takes each order that is left out, and whether it could be read at all.</summary>
    internal Action<RefusedOrder, bool>? OnRefused { get; init; }

    /// <summary>Everything that was wrong so far.</summary>
    internal List<BotTrouble> Troubles { get; } = [];

    /// <summary>Orders that were read and refused in this quarter.</summary>
    internal IReadOnlyList<RefusedOrder> Refused => _refused;

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(view);
        _lost = null;
        _refused.Clear();
        _asked.Clear();
        _asked.UnionWith(view.Deals.Where(d => d.MustAnswer).Select(d => (d.Number, d.Counters)));
        if (!Begin(view, cancel) || Ask<Orders>(GameTeller.Quarter(view, ++_lastId, Seconds(_options.Limit)), view, _options.Limit, cancel) is not { } answer)
        {
            return [];
        }

        Reason = Printable.Text(answer.Reason ?? "", BotProtocol.TextLength);
        (List<Order> orders, List<RefusedOrder> refused) = OrderReader.Read(view, answer.List);
        refused.ForEach(r => Refuse(r, r.Index is not { } at || OrderReader.Parse(answer.List[at], out _) is null));
        return orders;
    }

    /// <summary>Asks about each offer that the bot has not had before it; what it has left standing stands.</summary>
    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(view);
        List<Order> answers = [];
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer && d.IsFresh))
        {
            if (_lost is null && _line is not null && _asked.Add((deal.Number, deal.Counters)))
            {
                Question question = GameTeller.Proposal(view, deal, ++_lastId, Seconds(_options.Limit));
                Take(view, deal, Ask<Answer>(question, view, _options.Limit, cancel), answers);
            }
        }

        return answers;
    }

    public void Hear(SeatView view, IReadOnlyList<Headline> wire)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (_line is not null && _line.Tell(GameTeller.Result(view, wire, _refused, _lost?.Why), _options.Limit) is { } trouble)
        {
            Note(trouble, view.LastQuarterLabel);
            Dismiss(trouble.Why);
        }

        _refused.Clear();
    }

    public void End(SeatView view, IReadOnlyList<Standing> standings)
    {
        ArgumentNullException.ThrowIfNull(view);
        Leave(GameTeller.End(view, standings));
    }

    /// <summary>Ends the program; one that was in the middle of a game is told so.</summary>
    public void Dispose() => Leave(new End { Reason = "stopped", Standings = [] });

    private static double Seconds(TimeSpan limit) => Math.Round(limit.TotalSeconds, 3);

    private void Leave(End farewell)
    {
        _line?.Tell(farewell, TimeSpan.FromSeconds(1));
        _line?.Dispose();
        _line = null;
        _gone ??= "The game was over.";
        _log.Close();
    }

    /// <summary>Starts the program and greets it, once.</summary>
    private bool Begin(SeatView view, CancellationToken cancel)
    {
        if (_gone is not null)
        {
            _lost = new BotTrouble(BotFault.Ended, _gone);
            _log.Lost();
            Reason = "Its program is gone, so it gave no orders.";
            return false;
        }

        if (_line is null)
        {
            if (BotProcess.Start(_command, BotProtocol.LineBytes, out BotTrouble? trouble) is not { } process)
            {
                Note(trouble!, view.QuarterLabel);
                Dismiss(trouble!.Why);
                return false;
            }

            _line = new BotLine(process) { Transcript = Transcript, Rewrite = Rewrite };
            return Ask<Ready>(GameTeller.Hello(view, ++_lastId, Seconds(_options.FirstLimit)), view, _options.FirstLimit, cancel) is not null;
        }

        return true;
    }

    private T? Ask<T>(Question question, SeatView view, TimeSpan limit, CancellationToken cancel)
        where T : BotMessage
    {
        T? answer = _line!.Ask<T>(question, limit, cancel, out BotTrouble? trouble);
        if (trouble is null)
        {
            _late = 0;
            return answer;
        }

        Note(trouble, view.QuarterLabel);
        _late = trouble.Fault == BotFault.Late ? _late + 1 : 0;
        if (trouble.Fault is BotFault.Ended or BotFault.Flood || trouble.Why.StartsWith("It does not read", StringComparison.Ordinal))
        {
            Dismiss(trouble.Why);
        }
        else if (_late >= BotProtocol.LateInARow)
        {
            Dismiss($"It was late {BotProtocol.LateInARow} times in a row.");
        }

        return null;
    }

    private void Take(SeatView view, DealView deal, Answer? answer, List<Order> answers)
    {
        if (answer?.Order is not { ValueKind: not System.Text.Json.JsonValueKind.Null } json)
        {
            return;
        }

        Reason = answer.Reason is { Length: > 0 } reason ? Printable.Text(reason, BotProtocol.TextLength) : Reason;
        string? unreadable = OrderReader.Parse(json, out Order? order);
        string? problem = unreadable ?? (NumberIn(order!) != deal.Number ? $"An answer to deal no. {deal.Number} accepts, declines or counters that deal." : null)
            ?? OrderCatalog.Check(view, order!, answers)?.ToString();
        if (problem is null)
        {
            answers.Add(order!);
        }
        else
        {
            Refuse(new RefusedOrder { Index = null, Order = "answer", Why = Printable.Text(problem, 300) }, unreadable is null && NumberIn(order!) == deal.Number);
        }
    }

    private void Refuse(RefusedOrder refused, bool readable)
    {
        _refused.Add(refused);
        OnRefused?.Invoke(refused, readable);
    }

    private static int NumberIn(Order order) => order switch
    {
        Accept accept => accept.Deal,
        Decline decline => decline.Deal,
        Counter counter => counter.Deal,
        _ => -1,
    };

    private void Note(BotTrouble trouble, string quarter)
    {
        _lost = trouble;
        Reason = $"Its program failed, so it gave no orders: {trouble.Why}";
        Troubles.Add(trouble);
        _log.Note(quarter, trouble);
    }

    private void Dismiss(string why)
    {
        _gone = why;
        _line?.Dispose();
        _line = null;
        _log.Dismissed();
    }
}
