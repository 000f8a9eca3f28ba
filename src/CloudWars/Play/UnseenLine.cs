using System.Text;
using CloudWars.Screens.Plain;

namespace CloudWars.Play;

/// <summary>Reads a line from a terminal without showing it: people at one keyboard see each other's screen.</summary>
internal static class UnseenLine
{
    private const char EndOfInput = '\u0004';

    /// <summary>What was typed up to Enter; null where the input ended before a sign was typed.</summary>
    public static string? Read()
    {
        StringBuilder line = new();
        while (true)
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            switch (key)
            {
                case { Key: ConsoleKey.Enter }:
                    Console.Out.WriteLine();
                    return line.ToString();
                case { KeyChar: EndOfInput } when line.Length == 0:
                    return null;
                case { Key: ConsoleKey.Backspace }:
                    line.Length = Math.Max(0, line.Length - 1);
                    break;
                case { KeyChar: >= ' ' } when line.Length < PlainConsole.LineLengthMax:
                    line.Append(key.KeyChar);
                    break;
            }
        }
    }
}
