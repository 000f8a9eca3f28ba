namespace CloudWars.Store.Opening;

/// <summary>
/// A file as the database sees it. A write that the disk refuses is noted and all later ones are dropped, in this file and in
/// its partner: the database hands pages to a thread of its own and would wait for ever for one that failed. What is on the disk
/// then is what a program leaves that was killed in that moment; whoever changed something must ask <see cref="DiskHealth"/>.
/// </summary>
internal sealed class DiskFile(Stream disk, DiskHealth health) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => disk.Length;

    public override long Position { get => disk.Position; set => disk.Position = value; }

    public override int Read(byte[] buffer, int offset, int count) => disk.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => disk.Seek(offset, origin);

    public override void Write(byte[] buffer, int offset, int count) => Try(() => disk.Write(buffer, offset, count));

    public override void SetLength(long value) => Try(() => disk.SetLength(value));

    /// <summary>To the disk itself, not only to the system.</summary>
    public override void Flush() => Try(() =>
    {
        if (disk is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            disk.Flush();
        }
    });

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            disk.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Try(Action change)
    {
        if (health.Failure is not null)
        {
            return;
        }

        try
        {
            change();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or ObjectDisposedException)
        {
            health.Failure = refused as IOException ?? new IOException(refused is ArgumentException ? DiskTrouble.TooLarge : refused.Message, refused);
        }
    }
}
