using CloudWars.Core.News;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The quarter told as a short play, one chapter after the other. Any key shows the rest, the next one goes on.</summary>
internal sealed class ResolutionScreen : IScreen
{
    private const int TicksForChapter = 7;
    private const int TicksAtTheEnd = 30;
    private const int BackPage = 10;

    private readonly IReadOnlyList<Chapter> _chapters;
    private readonly string _title;
    private readonly Action _after;
    private int _ticks;
    private int _told;
    private int _shown;

    public ResolutionScreen(IStage stage, GameSetup setup, QuarterReport report, string? reader, Action after)
    {
        _chapters = Chapters.Of(Counting(Headlines.For(setup, report.Events, reader)));
        _title = $"{setup.Start.Label(report.Quarter)} resolves";
        _after = after;

        // Nothing ticks where lines are printed: there the whole play is told at once.
        _shown = stage.Animates ? Math.Min(1, _chapters.Count) : _chapters.Count;
    }

    public Line Header => Line.Of("CloudWars", Ink.Title).Add("  " + _title, Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", IsTold ? "go on" : "tell it all"), new("Esc", "skip")];

    /// <summary>Without what fills the back pages; in a quarter of nothing else, with it.</summary>
    private static IReadOnlyList<Headline> Counting(IReadOnlyList<Headline> wire) =>
        wire.Any(line => line.Weight > BackPage) ? [.. wire.Where(line => line.Mine || line.Weight > BackPage)] : wire;

    /// <summary>True where nobody needs to press a key to go on: in a watched game that runs by itself.</summary>
    public bool GoesOnAlone { get; init; }

    /// <summary>What went wrong with programs on seats: nobody shall wonder why a company stands still.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    private bool IsTold => _shown >= _chapters.Count;

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(_title, Ink.Title);
        if (_chapters.Count == 0)
        {
            sheet.Blank().Add("A quiet quarter: nothing that anybody wrote about.", Ink.Muted);
        }

        foreach (string notice in Notices)
        {
            sheet.Append(Wrap.Words(notice, context.Width, Ink.Warning));
        }

        foreach (Chapter chapter in _chapters.Take(_shown))
        {
            sheet.Add(chapter.Title, Ink.Heading).Append(WireSheet.Draw(chapter.Lines, context));
        }

        return IsTold ? sheet.Blank().Add("Go on", "next") : sheet;
    }

    public bool OnTick()
    {
        _ticks++;
        if (IsTold)
        {
            if (GoesOnAlone && ++_told >= TicksAtTheEnd)
            {
                _after();
            }

            return false;
        }

        bool next = _ticks % TicksForChapter == 0;
        _shown += next ? 1 : 0;
        return next;
    }

    public bool OnKey(KeyPress key)
    {
        bool on = key.Is(KeyName.Enter) || key.Is(' ');
        if (key.Is(KeyName.Escape) || (on && IsTold))
        {
            _after();
        }
        else if (on)
        {
            _shown = _chapters.Count;
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target) => _after();
}
