using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace CloudWars.Bots.Running;

/// <summary>
/// A running bot: its process, its streams, and the patience with it. Nothing here waits without an end, and ending it never
/// waits for anybody: a child that keeps the pipes open, a full pipe, a program that ignores signals.
/// </summary>
internal sealed class BotProcess : IDisposable
{
    /// <summary>Time to end by itself once its input is closed.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    private readonly Process _process;
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly LineReader _reader;
    private readonly LastWords _words;
    private int _disposed;

    private BotProcess(Process process, int longest)
    {
        _process = process;
        _reader = new LineReader(process.StandardOutput.BaseStream, longest);
        _words = new LastWords(process.StandardError.BaseStream);

        // A child of the bot may hold its output open: then only its end says that nothing more will come.
        process.Exited += (_, _) => TryTo(() => _ended.CancelAfter(Grace));
        process.EnableRaisingEvents = true;
        _ = _reader.Run(_over.Token);
        _ = _words.Run(_over.Token);
    }

    /// <summary>Starts the bot; null with the reason when that cannot be done.</summary>
    public static BotProcess? Start(BotCommand command, int longest, out BotTrouble? trouble)
    {
        ProcessStartInfo start = new(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            Process? process = Process.Start(start);
            trouble = process is null ? new BotTrouble(BotFault.NotStarted, $"{command.Program} could not be started.") : null;
            return process is null ? null : new BotProcess(process, longest);
        }
        catch (Exception refused) when (refused is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            trouble = new BotTrouble(BotFault.NotStarted, $"{command.Program} could not be started. Is it installed, and is the path right?");
            return null;
        }
    }

    /// <summary>Writes one line. After a fault the input may hold half a line: the bot cannot be spoken to any more.</summary>
    public BotTrouble? Send(string line, TimeSpan limit, int mostHeard)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(_over.Token);
        patience.CancelAfter(limit);
        try
        {
            Stream input = _process.StandardInput.BaseStream;
            Task writing = input.WriteAsync(bytes, patience.Token).AsTask();
            long heard = 0;
            while (!((IAsyncResult)writing).AsyncWaitHandle.WaitOne(Moment))
            {
                // Whoever is busy writing does not read: nobody has asked it anything, so what it writes is of no use.
                heard += Unasked();
                if (heard > mostHeard)
                {
                    return new BotTrouble(BotFault.Flood, "It writes without end and does not read its input.");
                }
            }

            writing.GetAwaiter().GetResult();
            return null;
        }
        catch (OperationCanceledException)
        {
            return new BotTrouble(BotFault.Late, "It does not read its input.");
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return Ended();
        }
    }

    /// <summary>The next line, or what is the matter. Throws only when the game itself is cancelled.</summary>
    public ReadLine? Receive(TimeSpan limit, CancellationToken cancel, out BotTrouble? trouble)
    {
        trouble = null;
        if (_reader.Lines.TryRead(out ReadLine? waiting))
        {
            return waiting;
        }

        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancel, _ended.Token);
        patience.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        try
        {
            return _reader.Lines.ReadAsync(patience.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            if (_reader.Lines.TryRead(out waiting))
            {
                return waiting;
            }

            trouble = _ended.IsCancellationRequested ? Ended() : new BotTrouble(BotFault.Late, "No answer in time.");
        }
        catch (ChannelClosedException)
        {
            trouble = Ended();
        }

        return null;
    }

    /// <summary>Closes its input and waits for it to end by itself.</summary>
    public bool EndsWithin(TimeSpan time)
    {
        bool ended = false;
        TryTo(() => _process.StandardInput.BaseStream.Dispose());
        TryTo(() => ended = _process.WaitForExit(time));
        return ended;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        TryTo(() => _process.StandardInput.BaseStream.Dispose());
        TryTo(() => _process.WaitForExit(Grace));

        // Also where it has ended: its children may not have.
        TryTo(() => _process.Kill(entireProcessTree: true));
        _over.Cancel();
        TryTo(() => _process.StandardOutput.BaseStream.Dispose());
        TryTo(() => _process.StandardError.BaseStream.Dispose());
        TryTo(_process.Dispose);
    }

    private long Unasked()
    {
        long bytes = 0;
        while (_reader.Lines.TryRead(out ReadLine? line))
        {
            bytes += line.Size;
        }

        return bytes;
    }

    private static void TryTo(Action end)
    {
        try
        {
            end();
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It has gone by itself.
        }
    }

    private BotTrouble Ended()
    {
        // The exit may come a moment after the closed pipe; its code is only for the words.
        bool exited = false;
        TryTo(() => exited = _process.WaitForExit(Grace));
        string code = exited ? $"It ended with exit code {_process.ExitCode}." : "It closed its output.";
        string words = _words.Text;
        return new BotTrouble(BotFault.Ended, words.Length == 0 ? code : $"{code} It last said: {words}");
    }
}
