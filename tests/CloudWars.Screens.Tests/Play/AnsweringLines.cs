namespace CloudWars.Screens.Tests.Play;

/// <summary>The typed lines of somebody who reads what was printed since their last ones; null ends the input.</summary>
internal sealed class AnsweringLines(StringWriter told, Func<string, IReadOnlyList<string>?> answer) : TextReader
{
    private readonly Queue<char> _typed = [];
    private int _read;

    public override int Read()
    {
        if (_typed.Count == 0)
        {
            string news = told.ToString()[_read..];
            _read += news.Length;
            foreach (char c in answer(news) is { } lines ? string.Join('\n', lines) + "\n" : "")
            {
                _typed.Enqueue(c);
            }
        }

        return _typed.TryDequeue(out char next) ? next : -1;
    }
}
