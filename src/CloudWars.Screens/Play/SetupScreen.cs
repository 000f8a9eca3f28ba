using CloudWars.Core.Numbers;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Who sits where, how long, which seed. Enter on a line changes it; 's' starts.</summary>
internal sealed class SetupScreen : IScreen
{
    private const string ByProgram = "program";

    private readonly GameApp _app;
    private readonly string _scenario;
    private readonly GameSetup _setup;
    private readonly Dictionary<string, string> _specs = [];
    private int _quarters;
    private ulong _seed;
    private int _minutes;
    private readonly Dictionary<string, SeatPin> _pins = [];
    private string _selected = "";

    public SetupScreen(GameApp app, string scenario, GameSetup setup)
    {
        (_app, _scenario, _setup) = (app, scenario, setup);
        _quarters = setup.Quarters;
        _seed = app.Services.NewSeed();
        string opponent = QuickStart.UsualOpponent(app.Services.Controllers);
        foreach (CompanySetup seat in Seats)
        {
            _specs[seat.Id] = opponent;
        }

        if (QuickStart.Seats(setup) is [var first, ..])
        {
            _specs[first.Id] = SeatSpec.Human;
        }
    }

    public Line Header => Line.Of("New game", Ink.Title).Add("  " + _setup.Title, Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("s", "start"), new("Enter", "change"), new("h", "human or computer"), new("Esc", "back")];

    private IEnumerable<CompanySetup> Seats => _setup.Companies.Where(c => c.Seat);

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Add("Who sits where?", Ink.Heading);
        foreach (CompanySetup seat in Seats)
        {
            bool person = SeatSpec.IsPerson(_specs[seat.Id]);
            sheet.Add(Line.Of(person ? context.Glyphs.Pointer + " " : "  ", Ink.Key).Add(Line.Of(seat.Name, person ? Ink.Strong : Ink.Normal).Fit(20)).Add(Words(_specs[seat.Id]) + (person && _pins.ContainsKey(seat.Id) ? ", with a PIN" : ""), person ? Ink.Accent : Ink.Muted).PadRight(context.Width), $"seat:{seat.Id}");
            sheet.Append(new Sheet(Wrap.Words(seat.Blurb, context.Width - 4, Ink.Muted).Lines.Select(l => Line.Of("    ").Add(l))));
        }

        sheet.Blank().Add(Line.Of("  Length".PadRight(22)).Add(Counted.Of(_quarters, "quarter"), Ink.Strong).PadRight(context.Width), "length:");
        sheet.Add(Line.Of("  Seed".PadRight(22)).Add(_seed.ToString(), Ink.Strong).Add("  the same seed brings the same luck", Ink.Muted).PadRight(context.Width), "length:seed");
        sheet.Add(Line.Of("  Time for a turn".PadRight(22)).Add(_minutes == 0 ? "no limit" : Counted.Of(_minutes, "minute"), Ink.Strong).PadRight(context.Width), "length:time");
        return sheet.Blank().Add(Line.Of("s ", Ink.Key).Add(People == 0 ? "Start and watch: nobody plays" : "Start"), "start");
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('s'))
        {
            OnChosen("start");
        }
        else if (key.Is('h') && Targets.Verb(_selected) is "seat")
        {
            string seat = Targets.Tail(_selected);
            _specs[seat] = SeatSpec.IsPerson(_specs[seat]) ? QuickStart.UsualOpponent(_app.Services.Controllers) : SeatSpec.Human;
        }
        else
        {
            return false;
        }

        return true;
    }

    public bool OnSelected(string target)
    {
        _selected = target;
        return false;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "seat":
                _app.Stage.Push(ControllerForm(Targets.Tail(target)));
                break;
            case "length":
                _app.Stage.Push(LengthForm());
                break;
            default:
                _app.Show(_app.Begin(new NewGame(_scenario, [.. Seats.Select(s => new SeatRecord(s.Id, _specs[s.Id]))], _seed, _quarters, Table), out string problem), problem);
                break;
        }
    }

    private TableRecord? Table
    {
        get
        {
            List<SeatPapers> papers = [.. _pins.Where(p => SeatSpec.IsPerson(_specs[p.Key])).Select(p => new SeatPapers(p.Key) { Pin = p.Value })];
            return papers.Count == 0 && _minutes == 0 ? null : new TableRecord { Minutes = _minutes, Papers = papers };
        }
    }

    private int People => _specs.Values.Count(SeatSpec.IsPerson);

    private string Words(string spec)
    {
        if (SeatSpec.IsPerson(spec))
        {
            string name = SeatSpec.NameOf(spec);
            return name.Length > 0 ? $"a person: {name}" : "a person";
        }

        if (SeatSpec.IsProgram(spec))
        {
            return $"a program: {SeatSpec.CommandOf(spec)}";
        }

        string[] parts = spec.Replace("ai:", "", StringComparison.Ordinal).Split('/');
        string level = _app.Services.Controllers.Levels.FirstOrDefault(l => l.Id == parts[0])?.Name ?? parts[0];
        string style = parts.Length > 1 ? _app.Services.Controllers.Styles.FirstOrDefault(s => s.Id == parts[1])?.Name ?? parts[1] : "";
        return style.Length > 0 ? $"computer: {level}, {style}" : $"computer: {level}";
    }

    private FormScreen ControllerForm(string seat)
    {
        IReadOnlyList<ControllerChoice> levels = _app.Services.Controllers.Levels;
        IReadOnlyList<ControllerChoice> styles = _app.Services.Controllers.Styles;
        string[] now = _specs[seat].Replace("ai:", "", StringComparison.Ordinal).Split('/');
        string who = SeatSpec.IsPerson(_specs[seat]) ? SeatSpec.Human : SeatSpec.IsProgram(_specs[seat]) ? ByProgram : now[0];
        string company = _setup.Companies[_setup.IndexOf(seat)].Name;
        Form form = new(company,
        [
            new ChoiceField("who", "Played by", [new Choice(SeatSpec.Human, "a person"), .. levels.Select(l => new Choice(l.Id, l.Name)), new Choice(ByProgram, "a program")]) { Default = who, Help = "Weakest first: " + string.Join(", ", levels.Select(l => l.Name)) + "." },
            new ChoiceField("style", "Style of a computer", [new Choice("", "its own"), .. styles.Select(s => new Choice(s.Id, s.Name))]) { Default = styles.Any(s => s.Id == now[^1]) ? now[^1] : "" },
            new TextField("name", "Name of a person", 20) { Optional = true, Default = SeatSpec.NameOf(_specs[seat]), Help = "Stands on the curtain between players." },
            new TextField("pin", "PIN of a person", SeatPinLock.Longest) { Optional = true, Secret = true, Help = "If wanted: asked whenever somebody sits down at this seat. Empty for none." },
            new TextField("command", "Command of a program", 300) { Optional = true, Default = SeatSpec.CommandOf(_specs[seat]), Help = "How it is started, such as python3 my_bot.py. The rules' page on bots says how to write one." },
        ])
        {
            Problem = values => values.Choice("who") == ByProgram ? _app.Services.Controllers.Problem(SeatSpec.Program(values.Text("command").Trim())) : null,
            Preview = (values, c) => Wrap.Words(Meaning(values), c.Width, Ink.Muted),
        };
        return new FormScreen(_app.Stage, form, values => Seat(seat, values));
    }

    private void Seat(string seat, FormValues values)
    {
        _specs[seat] = values.Choice("who") == SeatSpec.Human
            ? SeatSpec.Person(values.Text("name").Trim())
            : values.Choice("who") == ByProgram
                ? SeatSpec.Program(values.Text("command").Trim())
                : SeatSpec.Computer(values.Choice("who"), values.Choice("style"));
        if (values.Text("pin") is { Length: > 0 } pin)
        {
            _pins[seat] = SeatPinLock.Of(pin);
        }
        else
        {
            _pins.Remove(seat);
        }
    }

    private string Meaning(FormValues values)
    {
        if (values.Choice("who") == ByProgram)
        {
            return "A program on this computer that speaks the bot protocol. It sees what a player in its chair would see.";
        }

        string level = _app.Services.Controllers.Levels.FirstOrDefault(l => l.Id == values.Choice("who"))?.Meaning ?? "At this keyboard, behind a curtain if there are several.";
        string style = _app.Services.Controllers.Styles.FirstOrDefault(s => s.Id == values.Choice("style"))?.Meaning ?? "";
        return values.Choice("who") == SeatSpec.Human || style.Length == 0 ? level : $"{level}\n{style}";
    }

    private FormScreen LengthForm() => new(
        _app.Stage,
        new Form("Length and seed",
        [
            new NumberField("quarters", "Quarters", 4, Limits.Quarters, Math.Clamp(_quarters, 4, Limits.Quarters)) { Help = $"The scenario has {_setup.Quarters}; a short game has 8. Four quarters are a year." },
            new NumberField("seed", "Seed", 0, ulong.MaxValue, _seed) { Help = "Any number; the same one brings the same luck." },
            TurnLimit.Field(_minutes),
        ]),
        values => (_quarters, _seed, _minutes) = (values.Whole("quarters"), (ulong)values.Number("seed"), TurnLimit.Of(values)));
}
