using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>A sentence with everything that was recognised in it; what belongs to a token is found without searching.</summary>
internal sealed class SentenceParse
{
    private readonly Clause?[] clauseAt;
    private readonly Group?[] groupAt;
    private readonly Quantity?[] quantityAt;

    public SentenceParse(Sentence sentence, IReadOnlyList<Quantity> quantities, IReadOnlyList<Group> groups, IReadOnlyList<Clause> clauses, VerbUse[] uses, string? topic, bool tellsOfFunding)
    {
        (Sentence, Quantities, Groups, Clauses, Uses) = (sentence, quantities, groups, clauses, uses);
        (Topic, TellsOfFunding) = (topic, tellsOfFunding);
        int count = sentence.Tokens.Count;
        (clauseAt, groupAt, quantityAt) = (new Clause?[count], new Group?[count], new Quantity?[count]);
        foreach (Clause clause in clauses)
        {
            foreach (int token in clause.Tokens)
            {
                clauseAt[token] = clause;
            }
        }
        foreach (Group group in groups)
        {
            Array.Fill(groupAt, group, group.First, group.Last - group.First + 1);
        }
        foreach (Quantity quantity in quantities)
        {
            Array.Fill(quantityAt, quantity, quantity.First, quantity.Last - quantity.First + 1);
        }
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public VerbUse[] Uses { get; }

    /// <summary>What the sentences before it were about.</summary>
    public string? Topic { get; }

    /// <summary>It or a sentence shortly before speaks of companies raising money.</summary>
    public bool TellsOfFunding { get; }

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public Clause? ClauseOf(int token) => clauseAt[token];

    /// <summary>Who stands there; null outside the sentence as well.</summary>
    public Group? GroupAt(int token) => (uint)token < (uint)groupAt.Length ? groupAt[token] : null;

    public bool InQuantity(int token) => quantityAt[token] is not null;
}
