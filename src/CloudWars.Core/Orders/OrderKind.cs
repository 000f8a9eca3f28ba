using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// One kind of order: its words, its form, when it is legal, what it costs and what it does. Legality sees only the
/// seat's view, so that a refusal can never betray a secret; what only the resolution knows (chips ran out) is an event.
/// </summary>
public abstract class OrderKind
{
    /// <summary>The wire name, lower-case with hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>What a menu calls it, an imperative.</summary>
    public abstract string Title { get; }

    /// <summary>One or two sentences for help, rules and schema.</summary>
    public abstract string Meaning { get; }

    public abstract OrderGroup Group { get; }

    public abstract OrderMoment Moment { get; }

    public abstract Type OrderType { get; }

    /// <summary>Whether this seat can ever give such an order in its position: what menus show.</summary>
    public abstract bool Offered(SeatView view);

    /// <summary>The blanks to fill, with limits and sensible defaults for this seat now.</summary>
    public abstract IReadOnlyList<OrderField> Fields(SeatView view);

    public abstract Order Create(SeatView view, FieldValues values);

    public abstract Refusal? Check(SeatView view, Order order);

    public abstract OrderPreview Preview(SeatView view, Order order);

    /// <summary>The order in one line.</summary>
    public abstract string Describe(GameSetup setup, Order order);

    /// <summary>Two orders of the same kind and subject in one quarter are one too many.</summary>
    public virtual string Subject(Order order) => "";

    internal abstract void Apply(QuarterContext context, int company, Order order);

    /// <summary>After everybody's orders of this kind: does what could not be done before all were known.</summary>
    internal virtual void Conclude(QuarterContext context)
    {
    }
}

/// <summary>The typed form that each kind derives from.</summary>
public abstract class OrderKind<T> : OrderKind
    where T : Order
{
    public sealed override Type OrderType => typeof(T);

    public sealed override Order Create(SeatView view, FieldValues values) => Make(view, values);

    public sealed override Refusal? Check(SeatView view, Order order) => Refuse(view, (T)order);

    public sealed override OrderPreview Preview(SeatView view, Order order) => Foresee(view, (T)order);

    public sealed override string Describe(GameSetup setup, Order order) => Say(setup, (T)order);

    public sealed override string Subject(Order order) => SubjectOf((T)order);

    internal sealed override void Apply(QuarterContext context, int company, Order order) => Do(context, company, (T)order);

    protected abstract T Make(SeatView view, FieldValues values);

    protected abstract Refusal? Refuse(SeatView view, T order);

    protected abstract OrderPreview Foresee(SeatView view, T order);

    protected abstract string Say(GameSetup setup, T order);

    protected virtual string SubjectOf(T order) => "";

    private protected abstract void Do(QuarterContext context, int company, T order);

    protected static Refusal? Range(double value, double min, double max, string what, string unit) =>
        double.IsFinite(value) && value >= min && value <= max
            ? null
            : new Refusal($"{what} must be between {min:0.###} and {max:0.###}{unit}; it is {value:0.###}{unit}.");
}
