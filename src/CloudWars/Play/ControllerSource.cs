using System.Collections.Concurrent;
using CloudWars.Bots;
using CloudWars.Bots.Running;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Play;
using CloudWars.Seats;

namespace CloudWars.Play;

/// <summary>AI players and bots as the screens see them. Ends the programs that are still running when the screens close.</summary>
internal sealed class ControllerSource(int botSeconds) : IControllerSource, IDisposable
{
    private readonly List<IDisposable> _running = [];
    private readonly ConcurrentQueue<string> _log = [];
    private int _taken;

    /// <summary>Everything that went wrong with programs, for after the screens: while they are up nothing else may write.</summary>
    public IReadOnlyList<string> Log => [.. _log];

    public IReadOnlyList<ControllerChoice> Levels { get; } = [.. ControllerCatalog.Levels.Select(l => Choice(l.Name, l.Meaning))];

    public IReadOnlyList<ControllerChoice> Styles { get; } = [.. ControllerCatalog.Styles.Select(s => Choice(s.Name, s.Meaning))];

    public string? Problem(string spec) => BotSpec.Problem(spec);

    public IReadOnlyList<string> TakeNotices()
    {
        string[] news = [.. _log.Skip(_taken)];
        _taken += news.Length;
        return news;
    }

    public IController? Create(string spec, GameSetup setup, string company, ulong seed)
    {
        if (BotSpec.Problem(spec) is not null)
        {
            return null;
        }

        IController controller = BotSpec.Create(spec, seed, company, BotTime.For(botSeconds, _log.Enqueue));
        if (controller is IDisposable running)
        {
            _running.Add(running);
        }

        return controller;
    }

    public void Dispose() => _running.ForEach(r => r.Dispose());

    private static ControllerChoice Choice(string name, string meaning) => new(name, char.ToUpperInvariant(name[0]) + name[1..], meaning);
}
