using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Reading;

/// <summary>The members that a part of the file may have: wire name and property of each, in the order of the type.</summary>
internal static class Shape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Known = new();
    private static readonly ConcurrentDictionary<(MemberInfo Member, Type Attribute), Attribute?> Attributes = new();

    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type type) => Known.GetOrAdd(type, t => t
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.GetIndexParameters().Length == 0)
        .ToDictionary(WireName, p => p, StringComparer.Ordinal));

    /// <summary>An attribute of a member, looked up once: all scenarios are read before the title is painted.</summary>
    public static T? About<T>(PropertyInfo member)
        where T : Attribute => (T?)Attributes.GetOrAdd((member, typeof(T)), key => key.Member.GetCustomAttribute<T>());

    public static string WireName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? WireName(property.Name);

    public static string WireName(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Whether the type is an ordered object keyed by id, and of what.</summary>
    public static Type? ValueTypeOfMap(Type type)
    {
        for (Type? at = type; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(OrderedDictionary<,>))
            {
                return at.GetGenericArguments()[1];
            }
        }

        return null;
    }

    public static Type? ItemTypeOfList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
