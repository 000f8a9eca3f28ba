namespace CloudWars.Screens.Plain;

/// <summary>Prints progress as it comes, on the thread that works.</summary>
internal sealed class PrintedProgress(PlainConsole console) : IProgress<string>
{
    public void Report(string value) => console.Print("  " + value);
}
