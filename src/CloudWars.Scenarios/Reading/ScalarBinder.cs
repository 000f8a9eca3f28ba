namespace CloudWars.Scenarios.Reading;

/// <summary>Binds texts, numbers, yes or no, and words from a fixed list.</summary>
internal sealed class ScalarBinder(Findings findings)
{
    /// <summary>Beyond this a double no longer holds every whole number.</summary>
    private const double WholeMax = 9_007_199_254_740_992;

    public static bool Knows(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(double) || type == typeof(int) || type == typeof(long) || type.IsEnum;

    public object? Bind(JsonPart part, Type type, string path)
    {
        if (type == typeof(string))
        {
            return part.Kind == PartKind.Text ? Text(part, path) : Wrong(part, path, "a text", "Put it in double quotes.");
        }

        if (type == typeof(bool))
        {
            return part.Kind == PartKind.Truth ? part.Truth : Wrong(part, path, "true or false", "");
        }

        return type.IsEnum ? Word(part, type, path) : Number(part, type, path);
    }

    private object? Wrong(JsonPart part, string path, string expected, string remedy)
    {
        findings.Error(path, $"This should be {expected}, not {part.Words}.", remedy);
        return null;
    }

    private string? Text(JsonPart part, string path)
    {
        if (part.Text.Length > ReadingLimits.TextLength)
        {
            findings.Error(path, $"The text has {part.Text.Length} characters; at most {ReadingLimits.TextLength} are read.", "Shorten it.");
            return null;
        }

        string clean = SafeText.Clean(part.Text);
        if (clean.Length < part.Text.Length)
        {
            findings.Warn(path, "The text has control or invisible characters; they were taken out.", "Delete them.");
        }

        return clean;
    }

    private object? Number(JsonPart part, Type type, string path)
    {
        if (part.Kind != PartKind.Number)
        {
            string remedy = part.Kind == PartKind.Text ? "Write it without quotes, units or thousands separators." : "";
            return Wrong(part, path, type == typeof(double) ? "a number" : "a whole number", remedy);
        }

        if (!double.IsFinite(part.Number))
        {
            findings.Error(path, "This number is too large to compute with.", "Mind the unit: money is in $bn.");
            return null;
        }

        if (type == typeof(double))
        {
            return part.Number;
        }

        double most = type == typeof(int) ? int.MaxValue : WholeMax;
        if (part.Number != Math.Floor(part.Number) || Math.Abs(part.Number) > most)
        {
            findings.Error(path, $"This should be a whole number; it is {part.Number}.");
            return null;
        }

        return type == typeof(int) ? (int)part.Number : (object)(long)part.Number;
    }

    private object? Word(JsonPart part, Type type, string path)
    {
        if (part.Kind != PartKind.Text)
        {
            return Wrong(part, path, "a word", $"Known: {string.Join(", ", Words(type))}.");
        }

        foreach (string name in Enum.GetNames(type))
        {
            if (Shape.WireName(name) == part.Text)
            {
                return Enum.Parse(type, name);
            }
        }

        findings.Error(path, $"\"{Short(part.Text)}\" is not known here.", Spelling.Hint(part.Text, Words(type)));
        return null;
    }

    private static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(Shape.WireName);

    /// <summary>A stranger's word, made safe and short enough to be quoted in a message.</summary>
    internal static string Short(string text)
    {
        string clean = SafeText.Clean(text.Length > 60 ? text[..60] : text);
        return text.Length > 60 ? clean + "…" : clean;
    }
}
