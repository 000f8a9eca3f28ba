using System.Reflection;
using CloudWars.Core.Deals;

namespace CloudWars.Scenarios.Reading;

/// <summary>
/// Binds the legs of a term sheet, written as on the wire of orders: {"leg": "equity", "giver": "amazon", …}. Which kinds
/// there are and what each needs is read from the core's catalogue, so a new kind of leg needs no line here.
/// </summary>
internal sealed class LegBinder(Binder binder, Findings findings)
{
    private const string Discriminator = "leg";

    private readonly ObjectBinder _objects = new(binder, findings);

    public Leg? Bind(JsonPart part, string path)
    {
        if (!_objects.Expect(part, PartKind.Object, path))
        {
            return null;
        }

        JsonMember named = part.Members.Find(m => m.Name == Discriminator);
        string name = named.Value?.Text ?? "";
        LegKind? kind = LegCatalog.All.FirstOrDefault(k => k.Name == name);
        if (kind is null)
        {
            string message = named.Value is null ? "A leg must say its kind in \"leg\"." : $"There is no leg \"{ScalarBinder.Short(name)}\".";
            findings.ErrorAt(path, named.Value?.Offset ?? part.Offset, message, Spelling.Hint(name, LegCatalog.All.Select(k => k.Name)));
            return null;
        }

        return Build(part, kind, path);
    }

    private Leg? Build(JsonPart part, LegKind kind, string path)
    {
        ConstructorInfo constructor = kind.Type.GetConstructors()[0];
        Dictionary<string, ParameterInfo> shape = constructor.GetParameters().ToDictionary(p => Shape.WireName(p.Name!), StringComparer.Ordinal);
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (JsonMember member in _objects.Once(part, path))
        {
            if (shape.TryGetValue(member.Name, out ParameterInfo? parameter))
            {
                values[member.Name] = binder.Bind(member.Value, parameter.ParameterType, Paths.Member(path, member.Name));
            }
            else if (member.Name != Discriminator)
            {
                _objects.Unknown(member, path, shape.Keys);
            }
        }

        bool whole = true;
        foreach ((string name, ParameterInfo parameter) in shape)
        {
            bool optional = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
            if (!optional && values.GetValueOrDefault(name) is null)
            {
                whole = false;
                Missing(part, kind, path, name);
            }
        }

        return whole ? (Leg)constructor.Invoke([.. shape.Keys.Select(n => values.GetValueOrDefault(n))]) : null;
    }

    private void Missing(JsonPart part, LegKind kind, string path, string name)
    {
        if (!findings.Failed(Paths.Member(path, name)))
        {
            findings.ErrorAt(path, part.Offset, $"The {kind.Name} leg has no \"{name}\".", "Add it.");
        }
    }
}
