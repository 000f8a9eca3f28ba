using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;

namespace CloudWars.Articles.Deals;

/// <summary>"Oracle called the report incorrect": a sentence that makes no claim but takes one back.</summary>
internal static class DenialReader
{
    private const int Reach = 8;

    public static void Apply(IReadOnlyList<SentenceParse> parses, List<Claim> deals, ReadingLexicon lexicon)
    {
        StatusReader status = new(lexicon);
        foreach (SentenceParse parse in parses.Where(p => status.IsDenial(p) && !lexicon.Words.Found("past-denials", p.Tokens, 0, p.Tokens.Count)))
        {
            int number = parse.Sentence.Number;
            List<string> named = [.. parse.Groups.SelectMany(g => g.Ids)];
            bool merger = lexicon.Words.Found("acquisition-words", parse.Tokens, 0, parse.Tokens.Count);
            Claim? denied = deals.Where(d => (d.Type == DealType.Acquisition || !merger) && d.Sentence < number && number - d.Sentence <= Reach && (DealStatus.IsOpen(d.Status) || d.StatusAssumed) && d.Parties.Intersect(named).Any())
                .OrderByDescending(d => d.Parties.Intersect(named).Count()).ThenByDescending(d => d.Sentence).FirstOrDefault();
            bool ownDeal = deals.Any(d => d.Slots.Any(s => s.Sentence == number && s.Name == "trigger"));
            if (denied is not null && !ownDeal)
            {
                (denied.Status, denied.StatusAssumed) = (DealStatus.Denied, false);
                denied.Note("trigger", denied.Trigger, denied.Trigger);
                denied.Slots.Add(new Slot("status", number, parse.Sentence.Start, parse.Sentence.End));
            }
        }
    }
}
