using System.Text;
using System.Text.RegularExpressions;

namespace CloudWars.Stress.Kill;

/// <summary>
/// Plays in plain lines: commits every quarter as it stands, answers nothing, and stops after so many. Hears from the output when
/// a quarter is called resolved, which is the program's word that it is kept.
/// </summary>
internal sealed partial class ScriptedPlayer(int quarters, Action onResolved)
{
    private const int MostLines = 600;

    private static readonly string[] Lines = ["", "f5", "y"];

    private int _left = quarters;
    private int _typed;
    private bool _over;

    public TextReader In => new Keyboard(this);

    public TextWriter Out => new Screen(this);

    private string? Type() => _over || _left <= 0 || _typed >= MostLines ? null : Lines[_typed++ % Lines.Length];

    private void Read(string line)
    {
        if (Resolved().IsMatch(line))
        {
            _left--;
            onResolved();
        }

        _over |= line.StartsWith("The end", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^Q\d \d{4} resolves$")]
    private static partial Regex Resolved();

    private sealed class Keyboard(ScriptedPlayer player) : TextReader
    {
        private string? _line = "";
        private int _at;

        public override int Peek()
        {
            if (_line is not null && _at >= _line.Length)
            {
                _line = player.Type() is { } typed ? typed + "\n" : null;
                _at = 0;
            }

            return _line is null ? -1 : _line[_at];
        }

        public override int Read()
        {
            int next = Peek();
            _at++;
            return next;
        }
    }

    private sealed class Screen(ScriptedPlayer player) : TextWriter
    {
        private readonly StringBuilder _line = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (value != '\n')
            {
                _line.Append(value);
                return;
            }

            player.Read(_line.ToString().TrimEnd());
            _line.Clear();
        }
    }
}
