using System.Threading.Channels;

namespace CloudWars.Bots.Running;

/// <summary>
/// Parts a bot's output into lines beside the game. Holds a few lines at most and then lets the bot wait, so that no amount of
/// output can fill the memory; a line that is too long is handed over cut and marked.
/// </summary>
internal sealed class LineReader(Stream output, int longest)
{
    private const int LinesHeld = 16;

    private readonly Channel<ReadLine> _lines = Channel.CreateBounded<ReadLine>(new BoundedChannelOptions(LinesHeld) { SingleReader = true, SingleWriter = true });

    public ChannelReader<ReadLine> Lines => _lines.Reader;

    /// <summary>Runs until the output ends or it is cancelled.</summary>
    public async Task Run(CancellationToken cancel)
    {
        try
        {
            await Part(cancel).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The bot or the game has ended; either way there are no more lines.
        }

        _lines.Writer.TryComplete();
    }

    private async Task Part(CancellationToken cancel)
    {
        byte[] chunk = new byte[16 * 1024];
        using MemoryStream line = new();
        bool cut = false;
        int read;
        while ((read = await output.ReadAsync(chunk, cancel).ConfigureAwait(false)) > 0)
        {
            int from = 0;
            while (from < read)
            {
                int end = Array.IndexOf(chunk, (byte)'\n', from, read - from);
                int until = end < 0 ? read : end;
                if (!cut)
                {
                    line.Write(chunk, from, Math.Min(until - from, longest - (int)line.Length + 1));
                }

                if (line.Length > longest && !cut)
                {
                    // Told at once: waiting for the end of such a line could take for ever.
                    cut = true;
                    await _lines.Writer.WriteAsync(new ReadLine(line.ToArray()[..200], TooLong: true), cancel).ConfigureAwait(false);
                }

                if (end >= 0)
                {
                    await HandOver(line, cut, cancel).ConfigureAwait(false);
                    line.SetLength(0);
                    cut = false;
                }

                from = until + 1;
            }

            if (cut)
            {
                await _lines.Writer.WriteAsync(new ReadLine([], TooLong: true) { Skipped = read }, cancel).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask HandOver(MemoryStream line, bool cut, CancellationToken cancel)
    {
        // An empty line says nothing, but endless ones are a flood as well.
        if (!cut)
        {
            await _lines.Writer.WriteAsync(new ReadLine(line.ToArray(), TooLong: false) { Skipped = line.Length == 0 ? 1 : 0 }, cancel).ConfigureAwait(false);
        }
    }
}

/// <summary>A line of a bot's output, or the beginning of one that is too long.</summary>
internal sealed record ReadLine(byte[] Bytes, bool TooLong)
{
    /// <summary>Bytes of a too long line that were thrown away.</summary>
    public int Skipped { get; init; }

    public int Size => Bytes.Length + Skipped;
}
