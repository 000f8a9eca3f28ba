using CloudWars.Bots.Protocol;
using CloudWars.Bots.Running;
using CloudWars.Bots.Telling;
using CloudWars.Core;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Bots.Checking;

/// <summary>A talk with a bot outside a game, message by message, from the opening position of a scenario.</summary>
internal sealed class CheckTalk : IDisposable
{
    private readonly BotOptions _options;
    private readonly CheckNotes _notes;
    private readonly SeatView _view;
    private readonly BotProcess? _process;
    private readonly BotLine? _line;
    private int _id;

    public CheckTalk(BotCommand command, BotOptions options, GameSetup setup, string seat, CheckNotes notes)
    {
        (_options, _notes) = (options, notes);
        _view = Simulation.View(Simulation.Begin(setup, 1), seat);
        _process = BotProcess.Start(command, BotProtocol.LineBytes, out BotTrouble? trouble);
        if (_process is null)
        {
            notes.Problem(trouble!.Why);
        }
        else
        {
            _line = new BotLine(_process);
        }
    }

    public bool Greet(CancellationToken cancel)
    {
        double seconds = _options.FirstLimit.TotalSeconds;
        return _line is not null && Asked<Ready>(GameTeller.Hello(_view, ++_id, seconds), _options.FirstLimit, cancel);
    }

    public bool AskQuarter(CancellationToken cancel) =>
        Asked<Orders>(GameTeller.Quarter(_view, ++_id, _options.Limit.TotalSeconds), _options.Limit, cancel);

    /// <summary>The result of a quarter in which the company failed or was bought.</summary>
    public void SayOut(bool takenOver)
    {
        Result ordinary = GameTeller.Result(_view, [], [], null);
        string? buyer = takenOver ? _view.Others.First(c => c.IsSeat).Id : null;
        Say(ordinary with { Quarter = 1, You = ordinary.You with { Active = false, Insolvent = !takenOver, TakenOverBy = buyer } });
    }

    public void SayEnd() => Say(GameTeller.End(_view, []));

    /// <summary>Nobody has asked anything: nothing may be said.</summary>
    public void MustBeSilent(CancellationToken cancel)
    {
        if (_process!.Receive(TimeSpan.FromMilliseconds(300), cancel, out _) is { } line)
        {
            _notes.Problem($"It spoke without being asked. It sent: {Printable.Text(line.Bytes, 120)}");
        }
    }

    /// <summary>Closes the bot's input and waits for it to end by itself.</summary>
    public void MustEnd(string when)
    {
        if (!_process!.EndsWithin(_options.EndLimit))
        {
            _notes.Problem($"The program went on running {when}, for {_options.EndLimit.TotalSeconds:0.#} s.");
        }
    }

    public void Dispose() => _line?.Dispose();

    private bool Asked<T>(Question question, TimeSpan limit, CancellationToken cancel)
        where T : BotMessage
    {
        T? answer = _line!.Ask<T>(question, limit, cancel, out BotTrouble? trouble);
        if (trouble is not null)
        {
            _notes.Problem(trouble.ToString());
        }

        return answer is not null;
    }

    private void Say(GameMessage message)
    {
        if (_line!.Tell(message, _options.Limit) is { } trouble)
        {
            _notes.Problem(trouble.ToString());
        }
    }
}
