using System.Text;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Plain;

/// <summary>
/// Lines in, lines out: for screen readers, pipes and scripts. No box drawing, no cursor, no colours. Every question
/// ends when the input ends.
/// </summary>
/// <param name="input">What is typed.</param>
/// <param name="output">What is told.</param>
/// <param name="width">Columns of a line.</param>
/// <param name="unseen">Reads a line that must not be shown while it is typed; null where nobody watches, as in a pipe.</param>
public sealed class PlainConsole(TextReader input, TextWriter output, int width = 80, Func<string?>? unseen = null)
{
    public const int LineLengthMax = 500;

    /// <summary>The last line ended with a carriage return.</summary>
    private bool _returned;

    /// <summary>Pages have all the height they want here.</summary>
    public DrawingContext Context { get; } = new(width, 20, Glyphs.Ascii);

    /// <summary>True once the input has ended.</summary>
    public bool IsOver { get; private set; }

    public void Print(Sheet sheet) => output.WriteLine(AsciiText.Lines(sheet.ToPlainText()));

    public void Print(string text) => output.WriteLine(AsciiText.Lines(SafeText.Clean(text)));

    /// <summary>A numbered menu. Knows the words 'back' and 'help'; other words come back as typed.</summary>
    public PlainChoice Choose(string question, IReadOnlyList<string> options)
    {
        for (int i = 0; i < options.Count; i++)
        {
            Print($"{i + 1}. {options[i]}");
        }

        return Choose(question, options.Count);
    }

    /// <summary>Asks for one of the numbers up to <paramref name="count"/>, which the player can see already.</summary>
    public PlainChoice Choose(string question, int count)
    {
        if (Ask(question) is not { } typed)
        {
            return new PlainChoice(PlainAnswer.EndOfInput, -1, "");
        }

        bool numbered = int.TryParse(typed, out int number) && number >= 1 && number <= count;
        PlainAnswer answer = typed.ToLowerInvariant() switch
        {
            "back" => PlainAnswer.Back,
            "help" or "?" => PlainAnswer.Help,
            _ => numbered ? PlainAnswer.Given : PlainAnswer.Other,
        };
        return new PlainChoice(answer, numbered ? number - 1 : -1, typed);
    }

    /// <summary>One line, trimmed and cleaned; null when the input has ended.</summary>
    public string? Ask(string question) => Ask(question, ReadLine);

    /// <summary>As <see cref="Ask(string)"/>, and nobody beside the player sees what is typed.</summary>
    public string? AskUnseen(string question) => Ask(question, unseen ?? ReadLine);

    private string? Ask(string question, Func<string?> read)
    {
        output.Write(AsciiText.Of(SafeText.OneLine(question)) + " > ");
        output.Flush();
        string? line = read();
        IsOver = line is null;
        if (IsOver)
        {
            output.WriteLine();
        }

        return line is null ? null : SafeText.OneLine(line, LineLengthMax).Trim();
    }

    /// <summary>
    /// Reads a line without ever holding more than the limit, however long the line is. A terminal hands the Enter key on as a carriage
    /// return; a line feed that belongs to one is skipped with the next line, for nobody may wait for it.
    /// </summary>
    private string? ReadLine()
    {
        StringBuilder line = new();
        int read = input.Read();
        read = _returned && read == '\n' ? input.Read() : read;
        _returned = false;
        if (read < 0)
        {
            return null;
        }

        for (; read >= 0 && read != '\n'; read = input.Read())
        {
            if (read == '\r')
            {
                _returned = true;
                break;
            }

            if (line.Length < LineLengthMax)
            {
                line.Append((char)read);
            }
        }

        return line.ToString();
    }
}
