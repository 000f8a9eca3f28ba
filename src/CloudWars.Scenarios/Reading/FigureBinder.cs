using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>Binds figures: a bare value, or an object with the value and its source or assumption.</summary>
internal sealed class FigureBinder(Binder binder, Findings findings)
{
    private static readonly string[] Members = ["value", "range", "source", "assumed"];

    public object? Bind(JsonPart part, Type type, string path)
    {
        Type valueType = type.GetGenericArguments()[0];
        if (part.Kind != PartKind.Object)
        {
            return binder.Bind(part, valueType, path) is { } bare ? Make(type, bare, null, null, null) : null;
        }

        object? value = null;
        IReadOnlyList<double>? range = null;
        string? source = null;
        string? assumed = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonMember member in part.Members)
        {
            string at = Paths.Member(path, member.Name);
            if (!seen.Add(member.Name))
            {
                findings.ErrorAt(path, member.Offset, $"\"{ScalarBinder.Short(member.Name)}\" is here twice.", "Keep one of them.");
                continue;
            }

            switch (member.Name)
            {
                case "value":
                    value = binder.Bind(member.Value, valueType, at);
                    break;
                case "range":
                    range = binder.Bind(member.Value, typeof(IReadOnlyList<double>), at) as IReadOnlyList<double>;
                    break;
                case "source":
                    source = binder.Bind(member.Value, typeof(string), at) as string;
                    break;
                case "assumed":
                    assumed = binder.Bind(member.Value, typeof(string), at) as string;
                    break;
                default:
                    findings.ErrorAt(path, member.Offset, $"A figure has no \"{ScalarBinder.Short(member.Name)}\".", Spelling.Hint(member.Name, Members));
                    break;
            }
        }

        return Whole(part, type, path, value, source, assumed, range);
    }

    private object? Whole(JsonPart part, Type type, string path, object? value, string? source, string? assumed, IReadOnlyList<double>? range)
    {
        if (source is not null && assumed is not null)
        {
            findings.Error(path, "A figure is either sourced or assumed, not both.", "Keep the one that is true; an assumption may name what it rests on.");
        }

        if (value is null && !findings.Failed(Paths.Member(path, "value")))
        {
            findings.ErrorAt(path, part.Offset, "The figure has no value.", "Write {\"value\": …, \"source\": \"…\"} or a bare number.");
        }

        return value is null ? null : Make(type, value, source, assumed, range);
    }

    private static ISourced Make(Type type, object value, string? source, string? assumed, IReadOnlyList<double>? range) =>
        SourcedKinds.Of(type).Make(value, source, assumed, range);
}
