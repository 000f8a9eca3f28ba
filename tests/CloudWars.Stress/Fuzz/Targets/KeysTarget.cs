using System.Diagnostics;
using System.Text;
using CloudWars.Stress.Shared;
using CloudWars.Stress.Soak;
using Terminal.Gui.Input;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Keys on the full screen: any keys in any order, from the title and from within a game.</summary>
internal sealed class KeysTarget : IFuzzTarget
{
    private const int MostKeys = 50;
    private const int MostSecondsOfAKey = 2;
    private const int GamesOfAFolder = 40;

    /// <summary>A byte below these is the key; above them it is the letter.</summary>
    private static readonly Key[] Named =
    [
        Key.Enter, Key.Esc, Key.CursorDown, Key.CursorUp, Key.CursorLeft, Key.CursorRight, Key.PageDown, Key.PageUp, Key.Home, Key.End, Key.Tab, Key.Tab.WithShift,
        Key.Delete, Key.Backspace, Key.F1, Key.F2, Key.F4, Key.F5, Key.Enter, Key.F5, Key.Q.WithCtrl, Key.C.WithCtrl, Key.Z.WithCtrl, Key.A.WithAlt, Key.F10, Key.InsertChar, Key.CursorDown, Key.Enter,
    ];

    private HeadlessGame? _game;
    private int _played;

    public string Name => "keys";

    public IReadOnlyList<byte[]> Seeds { get; } =
        [.. ((string[])["\0\0\u0011y\0\0\u0011y", "\0t\09r1.25\0\u0011y", "\04n\0a\0\0s\u0011y", "\0e\0\0\u0001\u0001123456789:borrow\05\0", "\0\u0001\u0002\0", "\0?\u0001:deal\0\u0001c\u0001"]).Select(Encoding.UTF8.GetBytes)];

    public IReadOnlyList<string> Words { get; } = ["\u0011y", "\0\0", ":borrow\0", "1.5\0", "\u0001", "n\0", "a\0", "123456789", "\u0002\u0002\0", "e\0e\0", "?"];

    /// <summary>A whole sitting, in which others think.</summary>
    public double MostSeconds => 20;

    public string? Try(byte[] input)
    {
        if (_game is null || _played++ % GamesOfAFolder == 0)
        {
            _game?.Dispose();
            _game = new HeadlessGame();
        }

        using HeadlessGame.Sitting sitting = _game.SitDown(fromTitle: input.Length > 0 && input[0] % 4 == 3, seed: 7);
        foreach (char sign in Encoding.UTF8.GetString(input).Take(MostKeys))
        {
            if (sitting.IsOver)
            {
                break;
            }

            Key key = sign < Named.Length ? Named[sign] : new Key(sign);
            long pressed = Stopwatch.GetTimestamp();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            sitting.Press(key);
            if (Stopwatch.GetElapsedTime(pressed).TotalSeconds > MostSecondsOfAKey && (Environment.CpuUsage.TotalTime - before).TotalSeconds > MostSecondsOfAKey)
            {
                return $"the key {key} takes more than {MostSecondsOfAKey} s on\n{sitting.Screen}";
            }
        }

        return sitting.Settle() is { } problem ? problem : ShownText.Problem(sitting.Screen);
    }

    public void Dispose() => _game?.Dispose();
}
