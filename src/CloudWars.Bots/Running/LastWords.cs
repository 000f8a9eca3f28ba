using CloudWars.Bots.Telling;

namespace CloudWars.Bots.Running;

/// <summary>Drains a bot's standard error and keeps the end of it: enough to say why it died, never more.</summary>
internal sealed class LastWords(Stream error)
{
    private const int Kept = 4096;

    private readonly byte[] _tail = new byte[Kept];
    private readonly Lock _gate = new();
    private int _length;

    /// <summary>The last line that is not empty, cleaned for people.</summary>
    public string Text
    {
        get
        {
            string all;
            lock (_gate)
            {
                all = System.Text.Encoding.UTF8.GetString(_tail, 0, _length);
            }

            string? last = all.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
            return last is null ? "" : Printable.Text(last, 200);
        }
    }

    public async Task Run(CancellationToken cancel)
    {
        byte[] chunk = new byte[Kept];
        try
        {
            int read;
            while ((read = await error.ReadAsync(chunk, cancel).ConfigureAwait(false)) > 0)
            {
                Keep(chunk.AsSpan(0, read));
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Nothing more will be said.
        }
    }

    private void Keep(ReadOnlySpan<byte> said)
    {
        lock (_gate)
        {
            int old = Math.Min(_length, Kept - said.Length);
            Buffer.BlockCopy(_tail, _length - old, _tail, 0, old);
            said.CopyTo(_tail.AsSpan(old));
            _length = old + said.Length;
        }
    }
}
