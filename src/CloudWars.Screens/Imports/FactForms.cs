using System.Collections.Immutable;
using CloudWars.Articles.Facts;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Themes;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>Forms in which facts are changed and added; the sentences they were taken from stand beside.</summary>
internal static class FactForms
{
    private const string Nobody = "";
    private const decimal AmountMax = 100_000;

    private static readonly string[] Types = ["equity", "compute", "chips", "debt", "secondary", "restructuring", "acquisition", "partnership"];
    private static readonly string[] Statuses = ["rumoured", "talks", "announced", "completed", "denied"];
    private static readonly string[] Roles = ["cloud", "lab", "chip-supplier", "investor", "regulator", "other"];

    /// <summary>What can be added.</summary>
    public static IScreen Kinds(IStage stage, ImportSession session) => new ListScreen(stage, "Add what?",
    [
        new("deal:new", "A deal", "investment, computing, chips, loan, takeover"),
        new("stake:new", "A stake", "who holds how much of whom"),
        new("value:new", "A valuation", "what a company is worth"),
        new("theme:new", "A theme", "what is in the air: shortages, circular money, regulation"),
        new("company:new", "A company", "that no article names"),
    ], target => stage.Push(Change(stage, session, target)));

    /// <summary>The form of a fact; a target without a number makes a new one.</summary>
    public static IScreen Change(IStage stage, ImportSession session, string target) => Targets.Verb(target) switch
    {
        "deal" => Deal(stage, session, Targets.Number(target)),
        "stake" => Stake(stage, session, Targets.Number(target)),
        "value" => Value(stage, session, Targets.Number(target)),
        "theme" => Theme(stage, session, Targets.Number(target)),
        _ => Company(stage, session, Targets.Number(target)),
    };

    private static FormScreen Deal(IStage stage, ImportSession session, int at)
    {
        FactSheet sheet = session.Sheet!;
        Taken<DealFact>? taken = At(sheet.Deals, at);
        DealFact fact = taken?.Fact ?? new DealFact("equity", "talks", null, null, [], null, null, null, [], null, [], 1);
        Form form = new(taken is null ? "A deal" : FactWords.Deal(fact, sheet.NameOf),
        [
            Use(taken?.Accepted),
            new ChoiceField("type", "Kind", Words(Types)) { Default = fact.Type, Help = "In compute and chips deals the giver provides and the receiver pays; else the giver brings the money." },
            new ChoiceField("status", "Status", Words(Statuses)) { Default = fact.Status, Help = "Talks are an offer on the table, signed deals run from the start, rumours are news." },
            Party(sheet, "giver", "Giver", fact.Giver),
            Party(sheet, "receiver", "Receiver", fact.Receiver),
            Amount("amount", "Amount", FactWords.Middle(fact.Amount) ?? 0, "$B") with { Help = "0 if nobody says. A range counts with its middle." },
            Amount("years", "Years", fact.DurationYears ?? 0, "years") with { Help = "How long it runs; 0 if nobody says." },
            Amount("stake", "Stake", fact.StakePercent ?? 0, "%") with { Max = 100, Help = "Part of the company that changes hands; 0 if nobody says." },
            new TextField("chips", "Chips", 80) { Default = string.Join(", ", fact.Chips), Optional = true, Help = "Chips that belong to the deal, such as trainium, tpu or nvidia." },
            new TextField("condition", "Condition", 120) { Default = SafeText.OneLine(fact.Condition, 120), Optional = true },
        ])
        {
            ConfirmLabel = "Keep",
            Preview = (_, c) => Quotes(taken?.Citations ?? [], c),
            Problem = v => v.Choice("giver") == v.Choice("receiver") ? "Giver and receiver are two companies." : null,
        };
        return new FormScreen(stage, form, v =>
        {
            FactSheet named = Named(session.Sheet!, v.Choice("giver"), v.Choice("receiver"));
            ImmutableArray<Taken<DealFact>> deals = FactEdits.Put(named.Deals, at, Read(fact, v), v.Toggle("use"));
            session.Sheet = named with { Deals = deals, Organisations = DealParts.Tell(named.Organisations, deals.Select(d => d.Fact)) };
        });
    }

    private static DealFact Read(DealFact fact, FormValues v)
    {
        string? giver = v.Choice("giver") is { Length: > 0 } g ? g : null;
        string? receiver = v.Choice("receiver") is { Length: > 0 } r ? r : null;
        ImmutableArray<string> chips = [.. v.Text("chips").ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        ImmutableArray<string> parties = [.. fact.Parties.Where(p => p != fact.Giver && p != fact.Receiver).Concat(new[] { giver, receiver }.OfType<string>()).Distinct()];
        decimal amount = v.Number("amount");
        return fact with
        {
            Type = v.Choice("type"),
            Status = v.Choice("status"),
            Giver = giver,
            Receiver = receiver,
            Parties = parties.ToHashSet().SetEquals(fact.Parties) ? fact.Parties : parties,
            Amount = amount == (FactWords.Middle(fact.Amount) ?? 0) ? fact.Amount : amount > 0 ? new AmountRange(amount, amount) : null,
            DurationYears = Told(v, "years"),
            StakePercent = Told(v, "stake"),
            Chips = chips.SequenceEqual(fact.Chips) ? fact.Chips : chips,
            Condition = v.Text("condition") is { Length: > 0 } condition ? (condition == SafeText.OneLine(fact.Condition, 120) ? fact.Condition : condition) : null,
        };
    }

    private static FormScreen Stake(IStage stage, ImportSession session, int at)
    {
        FactSheet sheet = session.Sheet!;
        Taken<StakeFact>? taken = At(sheet.Stakes, at);
        Form form = new("A stake",
        [
            Use(taken?.Accepted),
            Party(sheet, "holder", "Holder", taken?.Fact.Holder),
            Party(sheet, "of", "Holds shares of", taken?.Fact.Of),
            Amount("percent", "Part", taken?.Fact.Percent ?? 10, "%") with { Min = 0.01m, Max = 100 },
        ])
        {
            ConfirmLabel = "Keep",
            Preview = (_, c) => Quotes(taken?.Citations ?? [], c),
            Problem = v => v.Choice("holder") == v.Choice("of") || v.Choice("holder").Length == 0 || v.Choice("of").Length == 0 ? "Name two companies." : null,
        };
        return new FormScreen(stage, form, v =>
        {
            StakeFact fact = (taken?.Fact ?? new StakeFact("", "", 0, [], 1)) with { Holder = v.Choice("holder"), Of = v.Choice("of"), Percent = v.Number("percent") };
            session.Sheet = Named(session.Sheet!, v.Choice("holder"), v.Choice("of")) with { Stakes = FactEdits.Put(session.Sheet!.Stakes, at, fact, v.Toggle("use")) };
        });
    }

    private static FormScreen Value(IStage stage, ImportSession session, int at)
    {
        FactSheet sheet = session.Sheet!;
        Taken<ValuationFact>? taken = At(sheet.Valuations, at);
        Form form = new("A valuation",
        [
            Use(taken?.Accepted),
            Party(sheet, "of", "Company", taken?.Fact.Of),
            Amount("value", "Worth", taken?.Fact.UsdBillions ?? 10, "$B") with { Min = 0.1m, Max = 20_000 },
        ])
        {
            ConfirmLabel = "Keep",
            Preview = (_, c) => Quotes(taken?.Citations ?? [], c),
            Problem = v => v.Choice("of").Length == 0 ? "Name the company." : null,
        };
        return new FormScreen(stage, form, v =>
        {
            ValuationFact fact = (taken?.Fact ?? new ValuationFact("", 0, null, [], 1)) with { Of = v.Choice("of"), UsdBillions = v.Number("value") };
            session.Sheet = Named(session.Sheet!, v.Choice("of")) with { Valuations = FactEdits.Put(session.Sheet!.Valuations, at, fact, v.Toggle("use")) };
        });
    }

    private static FormScreen Theme(IStage stage, ImportSession session, int at)
    {
        Taken<string>? taken = At(session.Sheet!.Themes, at);
        Form form = new("A theme",
        [
            Use(taken?.Accepted),
            new ChoiceField("theme", "Theme", [.. ThemeBook.All.Keys.Select(t => new Choice(t, t))]) { Default = taken?.Fact },
        ])
        {
            ConfirmLabel = "Keep",
            Preview = (v, c) => Stack.Spaced(
                Wrap.Words($"{ThemeBook.All[v.Choice("theme")].Words}. May happen: {string.Join("; ", ThemeBook.All[v.Choice("theme")].Events.Values.Select(e => e.Headline))}.", c.Width, Ink.Muted),
                Quotes(taken?.Citations ?? [], c)),
        };
        return new FormScreen(stage, form, v => session.Sheet = session.Sheet! with { Themes = FactEdits.Put(session.Sheet.Themes, at, v.Choice("theme"), v.Toggle("use")) });
    }

    private static FormScreen Company(IStage stage, ImportSession session, int at)
    {
        FactSheet sheet = session.Sheet!;
        OrganisationFact? known = at >= 0 && at < sheet.Organisations.Length ? sheet.Organisations[at] : null;
        Form form = new("A company",
        [
            new TextField("name", "Name", 40) { Default = SafeText.OneLine(known?.Name, 40) },
            new ChoiceField("role", "Part", Words(Roles)) { Default = known?.Role ?? "lab", Help = "Clouds and labs can be seats. One that the catalogue knows keeps its part there." },
        ])
        { ConfirmLabel = "Keep" };
        return new FormScreen(stage, form, v =>
        {
            FactSheet now = session.Sheet!;
            session.Sheet = known is null
                ? FactEdits.WithCompany(now, Importing.Slug.Of(v.Text("name")), v.Text("name"), v.Choice("role"))
                : now with { Organisations = now.Organisations.SetItem(at, known with { Name = v.Text("name"), Role = v.Choice("role") }) };
        });
    }

    private static Taken<T>? At<T>(ImmutableArray<Taken<T>> facts, int at) => at >= 0 && at < facts.Length ? facts[at] : null;

    private static ToggleField Use(bool? accepted) => new("use", "Use it", accepted ?? true);

    private static NumberField Amount(string key, string label, decimal now, string unit) => new(key, label, 0, AmountMax, Math.Round(now, 3)) { Unit = unit, Decimals = 3, Step = 1 };

    private static decimal? Told(FormValues v, string key) => v.Number(key) is > 0 and var told ? told / 1.000000000000m : null;

    private static IReadOnlyList<Choice> Words(IEnumerable<string> words) => [.. words.Select(w => new Choice(w, w))];

    /// <summary>Companies of the articles first, then those that the catalogue knows.</summary>
    private static ChoiceField Party(FactSheet sheet, string key, string label, string? now)
    {
        List<Choice> choices = [new(Nobody, "nobody named"), .. sheet.Organisations.Select(o => new Choice(o.Id, SafeText.OneLine(o.Name, 40)))];
        choices.AddRange(WorldCatalogue.Bundled.Companies.Where(c => sheet.Organisations.All(o => o.Id != c.Key)).Select(c => new Choice(c.Key, c.Value.Name!)));
        return new ChoiceField(key, label, choices) { Default = now ?? Nobody, Help = "A letter jumps to the next name that begins with it." };
    }

    /// <summary>The sheet with catalogue companies that a fact now names.</summary>
    private static FactSheet Named(FactSheet sheet, params string[] ids)
    {
        foreach (string id in ids.Where(WorldCatalogue.Bundled.Knows))
        {
            Scenarios.Format.CompanyPart known = WorldCatalogue.Bundled.Companies[id];
            string role = known.Role switch { Core.World.Role.Cloud => "cloud", Core.World.Role.Lab => "lab", _ => "chip-supplier" };
            sheet = FactEdits.WithCompany(sheet, id, known.Name!, role);
        }

        return sheet;
    }

    private static Sheet Quotes(ImmutableArray<Citation> citations, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(citations.IsEmpty ? "Added by you: no sentence of the article" : "Taken from", Ink.Heading);
        foreach (Citation cited in citations.Take(4))
        {
            sheet.Append(Wrap.Words($"sentence {cited.Sentence}: \"{cited.Quote}\"", context.Width, Ink.Muted));
        }

        return sheet;
    }
}
