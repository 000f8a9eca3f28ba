using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>A sentence with everything that was recognised in it.</summary>
internal sealed record SentenceParse(
    Sentence Sentence, IReadOnlyList<Quantity> Quantities, IReadOnlyList<Group> Groups, IReadOnlyList<Clause> Clauses, VerbUse[] Uses)
{
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public Clause? ClauseOf(int token) => Clauses.FirstOrDefault(c => c.Tokens.Contains(token));

    public Group? GroupAt(int token) => Groups.FirstOrDefault(g => g.First <= token && token <= g.Last);

    public bool InQuantity(int token) => Quantities.Any(q => q.First <= token && token <= q.Last);

    public string TextOf(int first, int last, string text) => text[Tokens[first].Start..Tokens[last].End];
}
