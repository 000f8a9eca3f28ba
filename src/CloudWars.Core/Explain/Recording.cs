namespace CloudWars.Core.Explain;

/// <summary>Collects the parts of one figure.</summary>
internal sealed class Recording
{
    private readonly List<Figure> _parts = [];

    public IReadOnlyList<Figure> Parts => _parts;

    public Listener Listen(Unit unit) => new(this, unit);

    internal readonly struct Listener(Recording recording, Unit unit) : ITrace
    {
        public bool Listens => true;

        public void Part(string name, double amount, string rule) =>
            recording._parts.Add(new Figure(name, amount, unit, rule));
    }
}
