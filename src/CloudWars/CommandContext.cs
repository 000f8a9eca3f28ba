using System.CommandLine;
using CloudWars.Scenarios;
using CloudWars.Store;

namespace CloudWars;

/// <summary>One command while it runs: its surroundings, its common options, and what it needs of the rest of the program.</summary>
public sealed class CommandContext : IDisposable
{
    private readonly CommonOptions _common;
    private readonly ParseResult _parsed;
    private ScenarioLibrary? _scenarios;
    private GameStore? _store;

    public CommandContext(Surroundings around, CommonOptions common, ParseResult parsed)
    {
        Around = around;
        _common = common;
        _parsed = parsed;
    }

    public Surroundings Around { get; }

    public TextWriter Out => Around.Out;

    public TextWriter Error => Around.Error;

    /// <summary>Set by Ctrl-C, from the first time it is asked for.</summary>
    public CancellationToken Cancel => Around.CatchInterrupt();

    public bool Json => _parsed.GetValue(_common.Format) == "json";

    public bool Plain => _parsed.GetValue(_common.Plain);

    public string Folder => DataFolder.Find(_parsed.GetValue(_common.Data), Around.Environment);

    public ScenarioLibrary Scenarios => _scenarios ??= ScenarioLibrary.Default(Folder);

    /// <summary>The saved games; opened when first asked for, so that commands without games never touch them.</summary>
    public GameStore Store
    {
        get
        {
            if (_store is null)
            {
                _store = GameStore.Open(Folder);
                foreach (string notice in _store.Notices)
                {
                    Error.WriteLine(notice);
                }
            }

            return _store;
        }
    }

    /// <summary>The whole command tree.</summary>
    public Command Root => _parsed.RootCommandResult.Command;

    public T? Value<T>(Option<T> option) => _parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => _parsed.GetValue(argument);

    /// <summary>Lets go of the saved games before somebody else opens them.</summary>
    public void CloseStore()
    {
        _store?.Dispose();
        _store = null;
    }

    public void Dispose() => CloseStore();
}
