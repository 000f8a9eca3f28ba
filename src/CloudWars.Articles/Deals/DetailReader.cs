using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>Duration, chips and conditions of a claim, from its own sentence only.</summary>
internal sealed class DetailReader(ReadingLexicon lexicon, Roster roster)
{
    private const int ConditionMax = 160;
    private const decimal YearsMax = 50;
    private const int NearCeiling = 3;
    private const int FarCeiling = 5;

    public void Read(Claim claim, IReadOnlyList<Claim> sentence, string text)
    {
        ReadYears(claim);
        ReadChips(claim, sentence);
        ReadCondition(claim, text);
        ReadCeiling(claim);
    }

    private static void ReadYears(Claim claim)
    {
        Quantity? years = claim.Parse.Quantities
            .Where(q => q.Kind == QuantityKind.Duration && q.Low <= YearsMax && IsTerm(claim.Parse.Tokens, q) && Math.Abs(q.First - claim.Trigger) < 30)
            .OrderBy(q => claim.Parse.ClauseOf(q.First) == claim.Clause ? 0 : 1).ThenBy(q => Math.Abs(q.First - claim.Trigger)).FirstOrDefault();
        if (years is not null)
        {
            claim.Years = years.Low;
            claim.Note("duration", years.First, years.Last);
        }
    }

    /// <summary>"a five-year contract", "over five years"; not "in two years' time" or "the past two months".</summary>
    private static bool IsTerm(IReadOnlyList<Token> tokens, Quantity q)
    {
        bool adjective = tokens[q.Last].Glued && tokens[q.Last - 1].Is("-");
        return adjective || Enumerable.Range(Math.Max(0, q.First - 4), Math.Min(4, q.First)).Any(i => tokens[i].Lower is "over" or "for" or "run" or "runs" or "lasting" or "spanning" or "through" or "of")
            && !Enumerable.Range(Math.Max(0, q.First - 3), Math.Min(3, q.First)).Any(i => tokens[i].Lower is "past" or "last" or "ago");
    }

    private void ReadChips(Claim claim, IReadOnlyList<Claim> sentence)
    {
        if (claim.Type is DealType.Debt or DealType.Acquisition or DealType.Secondary or DealType.Restructuring)
        {
            return;
        }
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            int length = lexicon.Gazetteer.Chips.Match(tokens, i, out ChipEntry? chip);
            bool named = length > 0 && chip is not null;
            if (!named && claim.Parse.GroupAt(i) is not { SaysWhose: true } || !IsNearest(claim, sentence, i))
            {
                continue;
            }
            if (named)
            {
                Add(claim, chip!.Id, i, i + length - 1);
                i += length - 1;
            }
            else if (!claim.Chips.Any(c => lexicon.Chips.Any(e => e.Id == c && claim.Parse.GroupAt(i)?.Ids.Contains(e.Maker ?? "") == true)) && claim.Parse.GroupAt(i) is { SaysWhose: true } brand && brand.First == i && roster.RoleOf(brand.Ids[0]) == "chip-supplier" && IsHardware(tokens, brand.Last + 1))
            {
                Add(claim, brand.Ids[0], brand.First, brand.Last);
            }
        }
    }

    private bool IsHardware(IReadOnlyList<Token> tokens, int from) => lexicon.Words.Found("chips", tokens, from, from + 4);

    private static bool IsNearest(Claim claim, IReadOnlyList<Claim> sentence, int at) =>
        !sentence.Any(other => other != claim && Math.Abs(other.Trigger - at) < Math.Abs(claim.Trigger - at) && other.Parties.Except(claim.Parties).Any() && other.PartyCount > 1);

    private static void Add(Claim claim, string chip, int first, int last)
    {
        if (!claim.Chips.Contains(chip))
        {
            claim.Chips.Add(chip);
            claim.Note("chips", first, last);
        }
    }

    private void ReadCondition(Claim claim, string text)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        for (int i = claim.Trigger + 1; i < tokens.Count; i++)
        {
            bool strings = claim.Type == DealType.Equity && Binds(tokens[i].Lower) && claim.Parse.Uses[i] is VerbUse.Infinitive && lexicon.Words.Found("resource", tokens, i + 1, i + 9);
            bool opener = !lexicon.Words.Found("post-money", tokens, i, i + 3) && lexicon.Words.Match("condition-openers", tokens, i) > 0 && (tokens[i].Lower is not ("once" or "after" or "until" or "as" or "when") || claim.Type == DealType.Equity);
            if (!strings && !opener)
            {
                continue;
            }
            int last = i;
            while (last + 1 < tokens.Count && tokens[last + 1].Text is not ("." or ";" or "," or "(" or ")") && tokens[last + 1].End - tokens[i].Start <= ConditionMax)
            {
                last++;
            }
            if (last > i + 1)
            {
                claim.Condition = text[tokens[i].Start..tokens[last].End];
                claim.Note("condition", i, last);
            }
            return;
        }

        static bool Binds(string word) => word is "adopt" or "use" or "install" or "buy" or "deploy" or "spend" or "rent" or "purchase";
    }

    /// <summary>"worth $17.4bn and can grow to $19.4bn": a range, not two deals.</summary>
    private void ReadCeiling(Claim claim)
    {
        if (claim.Sum is not { } sum || Frames.IsPart(claim.Frame))
        {
            return;
        }
        Quantity? next = claim.Parse.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Money && q.First > sum.Last && q.High > sum.High);
        bool grows = next is not null && lexicon.Words.Found("grow-verbs", claim.Parse.Tokens, sum.Last + 1, next.First);
        bool capped = grows || next is not null && lexicon.Words.Found("grow", claim.Parse.Tokens, sum.Last + 1, next.First);
        if (capped && next!.High < (grows ? FarCeiling : NearCeiling) * sum.High && claim.Parse.Groups.All(g => g.First < sum.Last || g.First > next.First || g.Ids.All(claim.Has)))
        {
            claim.Ceiling = next.High;
            claim.Note("amount", next.First, next.Last);
        }
    }
}
