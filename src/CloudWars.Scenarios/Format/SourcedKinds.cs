using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Format;

/// <summary>
/// The kinds of figures that the format has. They are listed, because native builds cannot make a generic type that nobody wrote;
/// a kind that is missing here fails when the format is first used.
/// </summary>
internal abstract class SourcedKinds
{
    private static readonly Dictionary<Type, SourcedKinds> All = new()
    {
        [typeof(Sourced<double>)] = new Kind<double>(),
        [typeof(Sourced<int>)] = new Kind<int>(),
        [typeof(Sourced<long>)] = new Kind<long>(),
        [typeof(Sourced<IReadOnlyList<double>>)] = new Kind<IReadOnlyList<double>>(),
    };

    public static SourcedKinds Of(Type figure) => All.TryGetValue(figure, out SourcedKinds? kind)
        ? kind
        : throw new NotSupportedException($"{nameof(SourcedKinds)} has no line for {figure}.");

    public abstract JsonConverter Converter { get; }

    public abstract ISourced Make(object value, string? source, string? assumed, IReadOnlyList<double>? range);

    private sealed class Kind<T> : SourcedKinds
        where T : notnull
    {
        public override JsonConverter Converter => new SourcedConverter<T>();

        public override ISourced Make(object value, string? source, string? assumed, IReadOnlyList<double>? range) =>
            new Sourced<T>((T)value, source, assumed, range);
    }
}
