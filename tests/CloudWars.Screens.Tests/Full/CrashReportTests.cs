using CloudWars.Screens.Full;

namespace CloudWars.Screens.Tests.Full;

public class CrashReportTests
{
    [Fact]
    public void Holds_the_failure_and_says_where_it_lies()
    {
        string folder = Directory.CreateTempSubdirectory("cloudwars-").FullName;
        try
        {
            string? path = CrashReport.Write(
                Path.Combine(folder, "new"), new InvalidOperationException("books do not tie"), DateTimeOffset.UnixEpoch);

            Assert.EndsWith("crash-19700101-000000-000.txt", path);
            Assert.Contains("books do not tie", File.ReadAllText(path!));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_does_not_hide_the_failure()
    {
        string file = Path.GetTempFileName();
        try
        {
            Assert.Null(CrashReport.Write(Path.Combine(file, "under a file"), new InvalidOperationException(), DateTimeOffset.UnixEpoch));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
