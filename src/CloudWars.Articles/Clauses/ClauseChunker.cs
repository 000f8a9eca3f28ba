using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Cuts a sentence into clauses at commas, brackets, dashes, relative pronouns and conjunctions.</summary>
internal sealed class ClauseChunker(ReadingLexicon words)
{
    private const int LookAhead = 14;
    private const int DashReach = 25;
    private readonly HashSet<string> relative = words.Words["relative"];
    private readonly HashSet<string> subordinators = words.Words["subordinators"];
    private readonly HashSet<string> determiners = words.Words["determiners"];
    private readonly HashSet<string> weekdays = words.Words["weekdays"];
    private readonly HashSet<string> speech = words.Words["speech-verbs"];
    private readonly WordSets sets = words.Words;
    private readonly HashSet<string> things = words.Words["venture-words"];
    private readonly HashSet<string> months = words.Words["months"];
    private readonly HashSet<string> periods = words.Words["period-words"];
    private readonly HashSet<string> generic = [.. words.Names.Generic];

    public List<Clause> Chunk(IReadOnlyList<Token> tokens, List<Group> groups, VerbUse[] uses)
    {
        Cutter cut = new(this, tokens, groups, uses);
        cut.Run();
        foreach (Clause clause in cut.Clauses)
        {
            clause.Subject = SubjectOf(clause, uses, tokens);
        }
        return cut.Clauses;
    }

    private Group? SubjectOf(Clause clause, VerbUse[] uses, IReadOnlyList<Token> tokens)
    {
        int firstVerb = clause.Tokens.FirstOrDefault(t => uses[t] is VerbUse.Finite or VerbUse.Auxiliary, clause.Tokens.FirstOrDefault(t => uses[t] == VerbUse.Passive, -1));
        int infinitive = firstVerb < 0 ? clause.Tokens.FirstOrDefault(t => uses[t] is VerbUse.Infinitive or VerbUse.Gerund, -1) : -1;
        if (infinitive > 0 && clause.Kind == ClauseKind.Main && clause.Previous is null && clause.Groups.FirstOrDefault(g => g.Last < infinitive && g.Preposition is null && !g.SaysWhose && !g.IsModifier) is { } heading)
        {
            return heading;
        }
        Group? own = firstVerb < 0 ? null : clause.Groups.LastOrDefault(g => g.Last < firstVerb && g.Preposition is null && !g.SaysWhose && !g.IsModifier);
        bool nounSubject = own is null && firstVerb > 0 && clause.Tokens.IndexOf(firstVerb) > 2 && !periods.Contains(tokens[firstVerb - 1].Lower) && clause.Kind == ClauseKind.Main && clause.Groups.All(g => g.First > firstVerb || g.Preposition is not null || g.SaysWhose);
        return own ?? (clause.OfThing ? null : clause.Kind == ClauseKind.Main ? nounSubject ? null : clause.Previous?.Subject : clause.Head ?? clause.Previous?.Subject);
    }

    /// <summary>One pass over one sentence.</summary>
    private sealed class Cutter(ClauseChunker rules, IReadOnlyList<Token> tokens, List<Group> groups, VerbUse[] uses)
    {
        private readonly Group?[] groupAt = Place(tokens.Count, groups);
        private readonly Stack<Clause> open = new();
        private Clause main = new(ClauseKind.Main, null, null);
        private Clause current = null!;
        private Group? apposed;
        private Clause? dashed;

        public List<Clause> Clauses { get; } = [];

        public void Run()
        {
            current = main;
            Clauses.Add(main);
            for (int i = 0; i < tokens.Count; i++)
            {
                if (groupAt[i] is { } group)
                {
                    current.Tokens.AddRange(Enumerable.Range(group.First, group.Last - group.First + 1));
                    current.Groups.Add(group);
                    i = group.Last;
                }
                else if (!Boundary(i))
                {
                    current.Tokens.Add(i);
                }
            }
        }

        private static Group?[] Place(int count, List<Group> groups)
        {
            Group?[] at = new Group?[count];
            foreach (Group group in groups)
            {
                Array.Fill(at, group, group.First, group.Last - group.First + 1);
            }
            return at;
        }

        /// <summary>Turns to another clause where one begins; true when the token itself belongs to none.</summary>
        private bool Boundary(int i)
        {
            string word = tokens[i].Lower;
            switch (word)
            {
                case "(" or "[":
                    open.Push(current);
                    Begin(ClauseKind.Aside, LastGroup(), current);
                    return true;
                case ")" or "]" when open.Count > 0:
                    current = open.Pop();
                    return true;
                case "—" or "–" or "-" when IsDash(i):
                    Dash(i);
                    return true;
                case ";" or ":" when open.Count == 0:
                    BeginMain();
                    return true;
                case ",":
                    Comma(i);
                    return true;
            }
            if (rules.relative.Contains(word) && uses[i] == VerbUse.None && i > 0)
            {
                bool counted = i > 1 && tokens[i - 1].Is("of") && rules.sets.Contains("counting-words", tokens[i - 2].Lower);
                bool governed = i > 1 && tokens[i - 1].Lower is "of" or "in" or "under" or "from" or "with" or "to" or "for";
                Begin(ClauseKind.Relative, governed && !counted ? Adjacent(i - 2) : counted ? groups.LastOrDefault(g => g.Last < i) : Adjacent(i - 1) ?? apposed, current);
            }
            else if (word == "that" && i > 0)
            {
                That(i);
            }
            else if (StartsStatement(i, word) && !(current.Kind == ClauseKind.Relative && word is "and" or "but" or "or" && i + 1 < tokens.Count && uses[i + 1] is VerbUse.Finite or VerbUse.Auxiliary))
            {
                BeginMain();
            }
            return false;
        }

        /// <summary>A hyphen or short dash counts when spaces stand on both sides of it: "US–Saudi" is one word.</summary>
        private bool IsDash(int i) => tokens[i].Text is not ("-" or "–") || !tokens[i].Glued && i + 1 < tokens.Count && !tokens[i + 1].Glued;

        /// <summary>Two dashes enclose a remark, and behind the second the statement goes on; one dash begins another.</summary>
        private void Dash(int i)
        {
            if (dashed is { } before)
            {
                (current, dashed) = (before, null);
                return;
            }
            bool closes = Enumerable.Range(i + 1, tokens.Count - i - 1).Take(DashReach).Any(j => tokens[j].Text is "—" or "–" or "-" && IsDash(j));
            bool remark = closes && open.Count == 0 && i + 1 < tokens.Count && (rules.relative.Contains(tokens[i + 1].Lower) || IsDescription(i + 1));
            if (remark)
            {
                dashed = current;
                Begin(ClauseKind.Aside, Adjacent(i - 1), current);
            }
            else if (open.Count == 0)
            {
                BeginMain();
            }
        }

        private void That(int i)
        {
            bool verbBefore = uses[i - 1] != VerbUse.None || tokens[i - 1].Lower is "day" or "yesterday" || rules.weekdays.Contains(tokens[i - 1].Lower);
            bool verbNext = i + 1 < tokens.Count && uses[i + 1] is VerbUse.Finite or VerbUse.Auxiliary;
            if (verbBefore && !verbNext)
            {
                BeginMain();
            }
            else if (verbNext && !rules.determiners.Contains(tokens[i - 1].Lower))
            {
                bool thing = Adjacent(i - 1) is null && rules.things.Contains(tokens[i - 1].Lower);
                Begin(ClauseKind.Relative, Adjacent(i - 1) ?? (thing ? null : LastGroup()), current, thing);
            }
        }

        private void Comma(int i)
        {
            if (i + 1 >= tokens.Count)
            {
                return;
            }
            string next = tokens[i + 1].Lower;
            apposed = current.Kind == ClauseKind.Apposition ? current.Head : null;
            bool afterName = i > 0 && Adjacent(i - 1) is not null;
            if (rules.relative.Contains(next) || next is "under" or "of" or "in" && i + 2 < tokens.Count && rules.relative.Contains(tokens[i + 2].Lower))
            {
                current = main;
            }
            else if ((current.Kind is ClauseKind.Relative or ClauseKind.Apposition || current.Kind == ClauseKind.Participle && !main.Tokens.Any(t => uses[t] is VerbUse.Finite or VerbUse.Auxiliary)) && uses[i + 1] is VerbUse.Finite or VerbUse.Auxiliary)
            {
                current = main;
            }
            else if (current.Kind == ClauseKind.Main && open.Count == 0 && groupAt[i + 1] is { SaysWhose: false } actor && actor.Last + 1 < tokens.Count && uses[actor.Last + 1] is VerbUse.Finite or VerbUse.Auxiliary
                && current.Tokens.Count > 1 && rules.subordinators.Contains(tokens[current.Tokens[0]].Lower) && current.Tokens.Any(t => uses[t] is VerbUse.Finite or VerbUse.Auxiliary))
            {
                // "After Microsoft pledged the money, Amazon said": the main statement follows.
                BeginMain();
            }
            else if (IsAttribution(i + 1))
            {
                Begin(ClauseKind.Aside, null, main);
            }
            else if (afterName && IsDescription(i + 1))
            {
                Begin(ClauseKind.Apposition, Adjacent(i - 1), main);
            }
            else if (uses[i + 1] is VerbUse.Gerund && next is not ("including" or "following" or "according") || uses[i + 1] is VerbUse.Passive || afterName && uses[i + 1] is VerbUse.Finite && !HasLaterVerbFirst(i + 1))
            {
                Group? head = uses[i + 1] is VerbUse.Gerund ? main.Groups.FirstOrDefault(g => g.Preposition is null && !g.SaysWhose) : Adjacent(i - 1);
                Begin(ClauseKind.Participle, head, main);
            }
            else
            {
                current = open.Count > 0 ? current : main;
            }
        }

        /// <summary>", the company said on Thursday,": who says it, set between commas or at the end, behind a verb.</summary>
        private bool IsAttribution(int start)
        {
            if (!main.Tokens.Any(t => uses[t] is VerbUse.Finite or VerbUse.Auxiliary))
            {
                return false;
            }
            int said = -1;
            for (int i = start; i < Math.Min(tokens.Count, start + LookAhead); i++)
            {
                if (tokens[i].Text is "," or ".")
                {
                    return said >= 0;
                }
                if (uses[i] is VerbUse.Finite or VerbUse.Auxiliary)
                {
                    bool says = said < 0 && i - start < 8 && (rules.speech.Contains(tokens[i].Lower));
                    if (!says)
                    {
                        return false;
                    }
                    said = i;
                }
                else if (said < 0 && tokens[i].Lower is "and" or "but" or "while" or "which" or "who")
                {
                    return false;
                }
            }
            return false;
        }

        /// <summary>"a maker of chips": an article or bare noun, no verb of its own before the next comma or relative pronoun.</summary>
        private bool IsDescription(int start)
        {
            bool opens = rules.determiners.Contains(tokens[start].Lower) || rules.sets.Contains("describing-openers", tokens[start].Lower);
            opens |= groupAt[start] is { SaysWhose: true, Owner: true };
            bool priced = opens && start + 1 < tokens.Count && tokens[start + 1].Text is "$" or "€" or "£" && !Enumerable.Range(start + 2, 5).Any(i => i < tokens.Count && rules.generic.Contains(tokens[i].Lower));
            if (priced)
            {
                // "a $5 billion investment in Intel, a $100 billion commitment": the next of a list.
                return false;
            }
            for (int i = start; opens && i < Math.Min(tokens.Count, start + LookAhead); i++)
            {
                if (tokens[i].Text is "," or "." || rules.relative.Contains(tokens[i].Lower) || tokens[i].Is("that"))
                {
                    return true;
                }
                if (uses[i] is VerbUse.Finite or VerbUse.Auxiliary)
                {
                    return false;
                }
            }
            return opens;
        }

        private bool HasLaterVerbFirst(int at) => !tokens.Skip(at + 1).Take(LookAhead).Any(t => t.Is(","));

        private bool StartsStatement(int i, string word)
        {
            bool comparison = word == "as" && i > 1 && (rules.sets.Contains("as-as-words", tokens[i - 1].Lower)) && tokens[i - 2].Is("as");
            bool subordinator = rules.subordinators.Contains(word) && i > 0 && !comparison && !(word is "since" or "once" && uses[i - 1] == VerbUse.Auxiliary) && !IsSinceDate(i, word) && !(word == "as" && i + 1 < tokens.Count && rules.sets.Contains("as-phrase-words", tokens[i + 1].Lower));
            bool adjunct = subordinator && current.Kind == ClauseKind.Relative && i + 1 < tokens.Count && uses[i + 1] == VerbUse.Gerund;
            if (adjunct)
            {
                // "which has grown since launching in 2023": no statement of its own.
                return false;
            }
            return subordinator ? VerbAhead(i + 1, LookAhead, true) || ActorDescribed(i + 1) : word is "and" or "but" or "or" && VerbAhead(i + 1, 6, false) && !(word == "and" && i > 0 && NamesSubject(i));
        }

        /// <summary>"while xAI, which launched in 2023, raised": the verb stands behind a relative clause.</summary>
        private bool ActorDescribed(int from)
        {
            int at = Enumerable.Range(from, 4).FirstOrDefault(i => i < tokens.Count && groupAt[i] is { SaysWhose: false }, -1);
            Group? actor = at < 0 ? null : groupAt[at];
            return actor is not null && actor.Last + 2 < tokens.Count && tokens[actor.Last + 1].Is(",") && rules.relative.Contains(tokens[actor.Last + 2].Lower) && open.Count == 0;
        }

        /// <summary>"BlackRock and a consortium of investors have agreed": no verb so far, so the word joins subjects.</summary>
        private bool NamesSubject(int i) =>
            current.Kind == ClauseKind.Main && current.Groups.Count > 0 && !current.Tokens.Any(t => uses[t] != VerbUse.None) && i + 2 < tokens.Count && rules.sets.Contains("further-subject-words", tokens[i + 1].Lower);

        /// <summary>"since March", "after 2026": a time, and no statement.</summary>
        private bool IsSinceDate(int i, string word) =>
            word is "since" or "after" or "before" or "until" && i + 2 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Number || rules.months.Contains(tokens[i + 1].Lower)) && uses[i + 2] is not (VerbUse.Finite or VerbUse.Auxiliary);

        private bool VerbAhead(int from, int reach, bool gerunds)
        {
            for (int i = from; i < Math.Min(tokens.Count, from + reach) && tokens[i].Text is not ("," or "." or ";"); i++)
            {
                if (uses[i] is VerbUse.Finite or VerbUse.Auxiliary || gerunds && uses[i] is VerbUse.Gerund)
                {
                    return true;
                }
                if (!gerunds && (rules.relative.Contains(tokens[i].Lower) || uses[i] is VerbUse.Passive or VerbUse.Gerund))
                {
                    return false;
                }
            }
            return false;
        }

        private void BeginMain()
        {
            Clause next = new(ClauseKind.Main, null, main.Tokens.Count > 0 ? main : null);
            Clauses.Add(next);
            main = current = next;
        }

        private void Begin(ClauseKind kind, Group? head, Clause previous, bool ofThing = false)
        {
            current = new Clause(kind, head, previous) { OfThing = ofThing };
            Clauses.Add(current);
        }

        private Group? LastGroup() => current.Groups.LastOrDefault();

        /// <summary>The group that ends at or right before the token (a bracket or an 's may stand between).</summary>
        private Group? Adjacent(int i) => i < 0 ? null : groupAt[i] ?? (i > 0 && tokens[i].Text is ")" or "," or "\"" ? groupAt[i - 1] : null);
    }
}
