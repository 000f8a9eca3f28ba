using CloudWars.Core.Deals;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>
/// Turns parts of the JSON tree into the types of the format. What does not fit is reported and left out, and reading goes on,
/// so that one run finds everything. (The framework's serializer stops at the first mistake and throws.)
/// </summary>
internal sealed class Binder
{
    private readonly Findings _findings;
    private readonly ScalarBinder _scalars;
    private readonly ObjectBinder _objects;
    private readonly FigureBinder _figures;
    private readonly LegBinder _legs;

    public Binder(Findings findings)
    {
        _findings = findings;
        _scalars = new ScalarBinder(findings);
        _objects = new ObjectBinder(this, findings);
        _figures = new FigureBinder(this, findings);
        _legs = new LegBinder(this, findings);
    }

    /// <summary>The value, or null if the part is null or does not fit (which has then been reported).</summary>
    public object? Bind(JsonPart part, Type declared, string path)
    {
        _findings.Place(path, part.Offset);
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (part.Kind == PartKind.Null)
        {
            return null;
        }

        if (ScalarBinder.Knows(type))
        {
            return _scalars.Bind(part, type, path);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sourced<>))
        {
            return _figures.Bind(part, type, path);
        }

        if (type == typeof(Leg))
        {
            return _legs.Bind(part, path);
        }

        if (Shape.ItemTypeOfList(type) is { } item)
        {
            return _objects.BindList(part, item, path);
        }

        return Shape.ValueTypeOfMap(type) is { } value
            ? _objects.BindMap(part, type, value, path)
            : _objects.BindRecord(part, type, path);
    }
}
