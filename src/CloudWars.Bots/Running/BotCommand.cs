using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CloudWars.Bots.Running;

/// <summary>
/// A controller "bot:COMMAND LINE" as program and arguments. No shell sees it: words are parted at blanks, and single or double
/// quotes keep them together.
/// </summary>
public sealed record BotCommand(string Program, IReadOnlyList<string> Arguments)
{
    public const string Prefix = "bot:";

    /// <summary>Longest controller that a saved game takes.</summary>
    private const int Longest = 400;

    public static bool IsBot(string? spec) => spec is not null && spec.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public static bool TryParse(string spec, [NotNullWhen(true)] out BotCommand? command, [NotNullWhen(false)] out string? problem)
    {
        command = null;
        problem = null;
        if (!IsBot(spec))
        {
            problem = $"\"{spec}\" is no bot. Write bot:COMMAND LINE, such as bot:python3 my_bot.py.";
        }
        else if (spec.Length > Longest)
        {
            problem = $"A bot's command line has at most {Longest - Prefix.Length} characters. Put a long one into a script.";
        }
        else if (spec.Any(char.IsControl))
        {
            problem = "A bot's command line must not hold control characters.";
        }
        else if (Words(spec[Prefix.Length..]) is not { } words)
        {
            problem = "A quote in the bot's command line is not closed.";
        }
        else if (words.Count == 0 || words[0].Length == 0)
        {
            problem = "After bot: comes the command that starts the bot, such as bot:python3 my_bot.py.";
        }
        else
        {
            command = new BotCommand(words[0], words[1..]);
        }

        return command is not null;
    }

    /// <summary>Null if a quote stays open.</summary>
    private static List<string>? Words(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool any = false;
        char quote = '\0';
        foreach (char c in line)
        {
            if (quote != '\0' ? c == quote : c is '"' or '\'')
            {
                quote = quote == '\0' ? c : '\0';
                any = true;
            }
            else if (quote == '\0' && c == ' ')
            {
                Close(words, word, ref any);
            }
            else
            {
                word.Append(c);
                any = true;
            }
        }

        Close(words, word, ref any);
        return quote == '\0' ? words : null;
    }

    private static void Close(List<string> words, StringBuilder word, ref bool any)
    {
        if (any)
        {
            words.Add(word.ToString());
        }

        word.Clear();
        any = false;
    }
}
