using CloudWars.Importing.Casting;
using CloudWars.Importing.Catalogue;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>Who sits at the table: those the article names, and anyone of the catalogue.</summary>
internal sealed class SeatChoiceScreen : IScreen
{
    private const int SeatsMin = 2;

    private readonly IStage _stage;
    private readonly ImportSession _session;
    private readonly IReadOnlyList<string> _candidates;
    private readonly List<string> _seats;

    public SeatChoiceScreen(IStage stage, ImportSession session)
    {
        (_stage, _session) = (stage, session);
        Caster caster = new(WorldCatalogue.Bundled, session.Sheet!);
        _candidates = caster.Candidates();
        _seats = [.. caster.Choose(session.Choices.Seats).Seats];
    }

    public Line Header => Line.Of("Who sits at the table?", Ink.Title);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "seat or not"), new("u", "as the importer would"), new("d", "done"), new("Esc", "back without changes")];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = Wrap.Words($"{SeatsMin} to {Caster.SeatsMax} seats; {_seats.Count} are chosen. A table has at least four, a cloud and a lab: who is missing joins by himself.", context.Width).Blank();
        for (int i = 0; i < _candidates.Count; i++)
        {
            bool seated = _seats.Contains(_candidates[i]);
            bool named = _session.Sheet!.Organisations.Any(o => o.Id == _candidates[i]);
            sheet.Add(Line.Of(seated ? $" [{context.Glyphs.Check}] " : " [ ] ", Ink.Key).Add(Line.Of(_session.NameOf(_candidates[i]), seated ? Ink.Strong : Ink.Normal).Fit(28))
                .Add(named ? "in the article" : "from the catalogue", Ink.Muted).PadRight(context.Width), $"seat:{i}");
        }

        return sheet.Blank().Add(Line.Of("u ", Ink.Key).Add("As the importer would"), "usual").Add(Line.Of("d ", Ink.Key).Add("Done"), "done");
    }

    public bool OnKey(KeyPress key)
    {
        string? target = key.Is('d') ? "done" : key.Is('u') ? "usual" : null;
        if (target is not null)
        {
            OnChosen(target);
        }

        return target is not null;
    }

    public void OnChosen(string target)
    {
        if (target == "usual")
        {
            _session.Choices = _session.Choices with { Seats = [] };
            _stage.Pop();
        }
        else if (target == "done")
        {
            _session.Choices = _session.Choices with { Seats = [.. _seats] };
            _stage.Pop();
        }
        else
        {
            Turn(_candidates[Targets.Number(target)]);
        }
    }

    private void Turn(string id)
    {
        if (_seats.Contains(id) && _seats.Count > SeatsMin)
        {
            _seats.Remove(id);
        }
        else if (!_seats.Contains(id) && _seats.Count < Caster.SeatsMax)
        {
            _seats.Add(id);
        }
        else
        {
            _stage.Say(Line.Of($"A game has {SeatsMin} to {Caster.SeatsMax} seats.", Ink.Bad));
        }
    }
}
