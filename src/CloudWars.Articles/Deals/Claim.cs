using CloudWars.Articles.Clauses;
using CloudWars.Articles.Quantities;

namespace CloudWars.Articles.Deals;

/// <summary>
/// A deal as one frame saw it, perhaps with empty slots. Every slot keeps its own places in the text,
/// so that merging two claims never lends the words of one to the facts of the other.
/// </summary>
internal sealed class Claim(string frame, string type, SentenceParse parse, Clause clause, int trigger, double confidence)
{
    public string Frame { get; } = frame;

    public string Type { get; set; } = type;

    public SentenceParse Parse { get; } = parse;

    public Clause Clause { get; } = clause;

    /// <summary>The token that called the frame.</summary>
    public int Trigger { get; } = trigger;

    public double Confidence { get; set; } = confidence;

    public List<string> Givers { get; } = [];

    public List<string> Receivers { get; } = [];

    /// <summary>Parties whose part is not (yet) known, and sellers.</summary>
    public List<string> Others { get; } = [];

    /// <summary>Those behind "deals with", of which each has a deal of its own.</summary>
    public List<string> Counterparties { get; } = [];

    /// <summary>What the deal is worth, in billions of dollars; null when the sentence does not say.</summary>
    public Quantity? Sum { get; set; }

    /// <summary>A second figure the sum may grow to.</summary>
    public decimal? Ceiling { get; set; }

    public decimal? Years { get; set; }

    public decimal? Percent { get; set; }

    public List<string> Chips { get; } = [];

    public string? Condition { get; set; }

    public string Status { get; set; } = DealStatus.Announced;

    /// <summary>No status word stood near; another mention may know better.</summary>
    public bool StatusAssumed { get; set; }

    /// <summary>The frame itself says what kind of deal it is; "deal" and "agreement" leave that to the words around.</summary>
    public bool TypeFirm { get; set; } = frame is not ("deal" or "order" or "talks" or "talk" or "choose" or "partner" or "partnership" or "joint-build");

    /// <summary>How many separate mentions speak for it.</summary>
    public int Mentions { get; set; } = 1;

    /// <summary>The words say who provides and who takes; roles are not asked.</summary>
    public bool Directed { get; set; }

    public List<Slot> Slots { get; } = [];

    public IEnumerable<string> Parties => Givers.Concat(Receivers).Concat(Others).Distinct();

    public int PartyCount
    {
        get
        {
            int count = Givers.Count;
            foreach (string id in Receivers)
            {
                count += Givers.Contains(id) ? 0 : 1;
            }
            foreach (string id in Others)
            {
                count += Givers.Contains(id) || Receivers.Contains(id) ? 0 : 1;
            }
            return count;
        }
    }

    public int Sentence => Parse.Sentence.Number;

    public bool Has(string id) => Givers.Contains(id) || Receivers.Contains(id) || Others.Contains(id);

    /// <summary>How many parties both name. Merging asks it of every pair of claims.</summary>
    public int Shared(Claim other)
    {
        int count = 0;
        foreach (string id in Givers)
        {
            count += other.Has(id) ? 1 : 0;
        }
        foreach (string id in Receivers)
        {
            count += other.Has(id) && !Givers.Contains(id) ? 1 : 0;
        }
        foreach (string id in Others)
        {
            count += other.Has(id) && !Givers.Contains(id) && !Receivers.Contains(id) ? 1 : 0;
        }
        return count;
    }

    /// <summary>"an offer of $97bn": it introduces something new and refers to nothing told before.</summary>
    public bool Introduces { get; set; }

    /// <summary>A deal spoken of without its parties: "the contract is worth $5bn".</summary>
    public bool IsAnaphor => Givers.Count + Receivers.Count + Others.Count == 0;

    /// <summary>Takes a sum for its own, and notes where it stands.</summary>
    public void Take(Quantity sum)
    {
        Sum = sum;
        Note("amount", sum.First, sum.Last);
    }

    public void Note(string slot, int first, int last) =>
        Slots.Add(new Slot(slot, Sentence, Parse.Tokens[first].Start, Parse.Tokens[last].End));

    /// <summary>The same mention with other parties.</summary>
    public Claim With(IEnumerable<string> givers, IEnumerable<string> receivers, IEnumerable<string> others)
    {
        Claim copy = new(Frame, Type, Parse, Clause, Trigger, Confidence)
        {
            Sum = Sum,
            Ceiling = Ceiling,
            Years = Years,
            Percent = Percent,
            Condition = Condition,
            Status = Status,
            StatusAssumed = StatusAssumed,
            TypeFirm = TypeFirm,
            Directed = Directed,
            Introduces = Introduces,
        };
        copy.Givers.AddRange(givers);
        copy.Receivers.AddRange(receivers);
        copy.Others.AddRange(others);
        copy.Chips.AddRange(Chips);
        copy.Slots.AddRange(Slots);
        return copy;
    }
}
