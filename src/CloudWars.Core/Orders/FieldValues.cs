namespace CloudWars.Core.Orders;

/// <summary>A filled-in form: numbers and choices by field name.</summary>
public sealed class FieldValues
{
    private readonly List<(string Name, double Number, string Text)> _values = [];

    public FieldValues Set(string name, double number) => Put(name, number, "");

    public FieldValues Set(string name, string text) => Put(name, 0, text);

    public double Number(string name)
    {
        foreach ((string n, double number, _) in _values)
        {
            if (n == name)
            {
                return number;
            }
        }

        return 0;
    }

    public string Text(string name)
    {
        foreach ((string n, _, string text) in _values)
        {
            if (n == name)
            {
                return text;
            }
        }

        return "";
    }

    /// <summary>The defaults of a form.</summary>
    public static FieldValues Defaults(IReadOnlyList<OrderField> fields)
    {
        FieldValues values = new();
        foreach (OrderField field in fields)
        {
            _ = field.Kind == FieldKind.Choice ? values.Set(field.Name, field.DefaultChoice) : values.Set(field.Name, field.Default);
        }

        return values;
    }

    private FieldValues Put(string name, double number, string text)
    {
        _values.RemoveAll(v => v.Name == name);
        _values.Add((name, number, text));
        return this;
    }
}
