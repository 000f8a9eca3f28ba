using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Replay;

/// <summary>
/// Orders, legs and game records as JSON. The wire names come from the catalogues, the shapes from <see cref="RecordJsonContext"/>.
/// An order reads {"order":"borrow","amount":5}; a leg {"leg":"equity","giver":"amazon",…}.
/// </summary>
public static class OrderJson
{
    /// <summary>The shapes alone, for options of other formats that hold orders or legs.</summary>
    public static IJsonTypeInfoResolver Shapes { get; } = RecordJsonContext.Default.WithAddedModifier(Polymorph);

    public static JsonSerializerOptions Options { get; } = Build(indented: false);

    public static JsonSerializerOptions Indented { get; } = Build(indented: true);

    /// <summary>The shape of one type, in these options.</summary>
    public static JsonTypeInfo<T> Of<T>() => Options.ShapeOf<T>();

    /// <summary>The shape of a type as these options write and read it.</summary>
    public static JsonTypeInfo<T> ShapeOf<T>(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static JsonSerializerOptions Build(bool indented)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = Shapes,
            WriteIndented = indented,
            MaxDepth = 32,
            AllowOutOfOrderMetadataProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Polymorph(JsonTypeInfo info)
    {
        if (info.Type == typeof(Order))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "order" };
            foreach (OrderKind kind in OrderCatalog.All)
            {
                info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind.OrderType, kind.Name));
            }
        }
        else if (info.Type == typeof(Leg))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "leg" };
            foreach (LegKind kind in LegCatalog.All)
            {
                info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind.Type, kind.Name));
            }
        }

        if (typeof(Leg).IsAssignableFrom(info.Type))
        {
            // Computed properties are for people; the wire carries what was agreed.
            for (int i = info.Properties.Count - 1; i >= 0; i--)
            {
                if (info.Properties[i].Name is "kind" or "headlineAmount" or "stake")
                {
                    info.Properties.RemoveAt(i);
                }
            }
        }
    }
}
