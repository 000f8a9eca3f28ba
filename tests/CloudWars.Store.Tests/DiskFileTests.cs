using CloudWars.Store.Opening;
using Moq;

namespace CloudWars.Store.Tests;

/// <summary>A disk that refuses a write is asked for nothing more, so that what it has stays what it was.</summary>
public sealed class DiskFileTests
{
    [Fact]
    public void After_a_refused_write_nothing_is_written_to_either_file()
    {
        DiskHealth health = new();
        Mock<Stream> full = new();
        full.Setup(d => d.Write(It.IsAny<byte[]>(), It.IsAny<int>(), It.IsAny<int>())).Throws(() => new IOException("No space left on device"));
        using MemoryStream other = new();
        using DiskFile log = new(full.Object, health);
        using DiskFile pages = new(other, health);

        log.Write([1, 2, 3], 0, 3);
        log.Write([4], 0, 1);
        pages.Write([5], 0, 1);
        pages.SetLength(10);

        Assert.Equal("No space left on device", health.Failure!.Message);
        full.Verify(d => d.Write(It.IsAny<byte[]>(), It.IsAny<int>(), It.IsAny<int>()), Times.Once);
        Assert.Equal(0, other.Length);
    }
}
