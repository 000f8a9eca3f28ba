namespace CloudWars.Screens.Tests.Play;

/// <summary>Lines of a person who thinks before each of them.</summary>
internal sealed class SlowLines(IEnumerable<string> lines, HandTime time, TimeSpan thinks) : TextReader
{
    private readonly Queue<char> _typed = new(string.Join('\n', lines) + "\n");

    public override int Read()
    {
        if (!_typed.TryDequeue(out char next))
        {
            return -1;
        }

        if (next == '\n')
        {
            time.Advance(thinks);
        }

        return next;
    }
}
