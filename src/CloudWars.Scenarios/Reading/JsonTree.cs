using System.Text.Json;

namespace CloudWars.Scenarios.Reading;

/// <summary>Parses JSON, with comments and trailing commas, into parts that know their place. Reports, never throws.</summary>
internal sealed class JsonTree(byte[] bytes, LineMap lines, Findings findings)
{
    private int _values;

    /// <summary>The root value, or null if the text is no JSON.</summary>
    public JsonPart? Parse()
    {
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = ReadingLimits.Depth,
        });
        try
        {
            reader.Read();
            JsonPart? root = Value(ref reader);
            while (root is not null && reader.Read())
            {
                // Reading on to the end finds what stands behind the root.
            }

            return root;
        }
        catch (JsonException broken)
        {
            int offset = lines.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            string what = broken.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
            findings.Stop(offset, $"This is no JSON: {what}", "Mend it here; nothing behind it was read.");
            return null;
        }
    }

    private JsonPart? Value(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        if (++_values > ReadingLimits.Values)
        {
            findings.Stop(offset, $"The file has more than {ReadingLimits.Values} values.", "A scenario needs a few hundred.");
            return null;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader, offset);
            case JsonTokenType.StartArray:
                return List(ref reader, offset);
            case JsonTokenType.String:
                return new JsonPart(PartKind.Text, offset) { Text = Text(ref reader, offset) };
            case JsonTokenType.Number:
                return new JsonPart(PartKind.Number, offset) { Number = reader.TryGetDouble(out double number) ? number : double.NaN };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonPart(PartKind.Truth, offset) { Truth = reader.GetBoolean() };
            default:
                return new JsonPart(PartKind.Null, offset);
        }
    }

    private JsonPart? Object(ref Utf8JsonReader reader, int offset)
    {
        JsonPart part = new(PartKind.Object, offset);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int at = (int)reader.TokenStartIndex;
            string name = Text(ref reader, at);
            reader.Read();
            if (Value(ref reader) is not { } value)
            {
                return null;
            }

            part.Members.Add(new JsonMember(name, at, value));
        }

        return part;
    }

    private JsonPart? List(ref Utf8JsonReader reader, int offset)
    {
        JsonPart part = new(PartKind.List, offset);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader) is not { } value)
            {
                return null;
            }

            part.Items.Add(value);
        }

        return part;
    }

    private string Text(ref Utf8JsonReader reader, int offset)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            findings.ErrorAt("", offset, "This text holds half a character (a lone surrogate).", "Write the character itself.");
            return "";
        }
    }
}
