using CloudWars.Store.Opening;
using LiteDB;

namespace CloudWars.Store.Tests;

/// <summary>A disk that refuses the first, the second, the third write and so on: what was committed before is there.</summary>
public sealed class FailingDiskTests
{
    private const int MostWrites = 50;

    [Fact]
    public async Task Whichever_write_fails_what_was_committed_is_there_and_nobody_waits_for_ever()
    {
        int failed = 0;
        for (int writes = 0; writes < MostWrites; writes++)
        {
            using TempFolder folder = new();
            int allowed = writes;
            Task<int> work = Task.Run(() => CommitUntilItFails(folder.StoreFile, allowed), TestContext.Current.CancellationToken);
            int committed = await work.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            failed += committed < 10 ? 1 : 0;

            using OpenDatabase again = new(folder.StoreFile);
            Assert.InRange(again.Database.GetCollection("kept").Count(), committed, committed + 1);
        }

        Assert.InRange(failed, 10, MostWrites);
    }

    private static int CommitUntilItFails(string path, int writes)
    {
        int committed = 0;
        try
        {
            int left = writes;
            using OpenDatabase open = new(path, file => new FailingStream(file, () => left-- > 0));
            for (; committed < 10; committed++)
            {
                open.Database.BeginTrans();
                open.Database.GetCollection("kept").Insert(new BsonDocument { ["_id"] = committed, ["text"] = new string('x', 3000) });
                open.Commit();
            }
        }
        catch (IOException)
        {
        }

        return committed;
    }

    private sealed class FailingStream(string path, Func<bool> hasRoom) : Stream
    {
        private readonly FileStream _disk = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => _disk.Length;

        public override long Position { get => _disk.Position; set => _disk.Position = value; }

        public override void Flush() => _disk.Flush(true);

        public override int Read(byte[] buffer, int offset, int count) => _disk.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => _disk.Seek(offset, origin);

        public override void SetLength(long value) => _disk.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            // Half of the page still finds room.
            bool room = hasRoom();
            _disk.Write(buffer, offset, room ? count : count / 2);
            _disk.Flush();
            if (!room)
            {
                throw new IOException("No space left on device");
            }
        }

        protected override void Dispose(bool disposing)
        {
            _disk.Dispose();
            base.Dispose(disposing);
        }
    }
}
