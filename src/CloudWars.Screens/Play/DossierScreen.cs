using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Everything this seat knows about one company, and a term sheet to it one key away.</summary>
internal sealed class DossierScreen(GameFlow flow, string company, DeskActions actions) : IScreen
{
    private bool MayTalk => company != flow.Seat && !flow.Desk.Answering && !flow.Desk.View.DealsFrozen && flow.Desk.View.Company(company) is { Active: true, IsSeat: true };

    public IReadOnlyList<KeyHint> Hints => [.. MayTalk ? [new KeyHint("n", "term sheet to it")] : Array.Empty<KeyHint>(), new("e", "explain its value"), new("Esc", "back")];

    public Sheet Render(DrawingContext context) => Dossier.Draw(flow.Desk, company, context);

    public bool OnKey(KeyPress key)
    {
        if (key.Is('e'))
        {
            actions.Choose($"why:value:{company}");
        }
        else if (key.Is('n') && MayTalk)
        {
            flow.Stage.Push(new ComposerScreen(flow, company, []));
        }
        else if (key.IsText && key.Char is >= '1' and <= '9')
        {
            flow.GoTo(key.Char.Value - '1');
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target) => actions.Choose(target);
}
