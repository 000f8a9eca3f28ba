using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Replay;

/// <summary>
/// Orders, legs and game records as JSON. The wire names come from the catalogues, so a new order or leg needs no line here.
/// An order reads {"order":"borrow","amount":5}; a leg {"leg":"equity","giver":"amazon",…}.
/// </summary>
public static class OrderJson
{
    public static JsonSerializerOptions Options { get; } = Build(indented: false);

    public static JsonSerializerOptions Indented { get; } = Build(indented: true);

    private static JsonSerializerOptions Build(bool indented)
    {
        DefaultJsonTypeInfoResolver resolver = new();
        resolver.Modifiers.Add(Polymorph);
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
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
