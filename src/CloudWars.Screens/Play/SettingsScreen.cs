using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Theme and glyphs. The theme changes at once; glyphs with the next start where the window cannot change them.</summary>
internal sealed class SettingsScreen(IStage stage, ISettingsShelf shelf) : IScreen
{
    private static readonly (Theme Theme, string Name)[] Themes =
    [
        (Theme.Dark, "Dark"), (Theme.Light, "Light"), (Theme.HighContrast, "High contrast"),
        (Theme.ColourBlind, "Safe for colour-blind players"), (Theme.Colourless, "No colours"),
    ];

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "choose"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        PlayerSettings settings = shelf.Load();
        Sheet sheet = new Sheet().Blank().Add("Settings", Ink.Title).Blank().Add("Theme", Ink.Heading);
        foreach ((Theme theme, string name) in Themes)
        {
            sheet.Add(Choice(theme == settings.Theme, name, context), $"theme:{(int)theme}");
        }

        sheet.Blank().Add("Signs", Ink.Heading);
        sheet.Add(Choice(!settings.AsciiGlyphs, "Lines, blocks and arrows", context), "glyphs:0");
        sheet.Add(Choice(settings.AsciiGlyphs, "ASCII only, for plain terminals and fonts", context), "glyphs:1");
        bool waits = settings.AsciiGlyphs != stage.Glyphs.IsAscii;
        return waits ? sheet.Blank().Append(Wrap.Words("The signs change at the next start.", context.Width, Ink.Muted)) : sheet;
    }

    public void OnChosen(string target)
    {
        PlayerSettings settings = shelf.Load();
        settings = Targets.Verb(target) == "theme"
            ? settings with { Theme = (Theme)Targets.Number(target) }
            : settings with { AsciiGlyphs = Targets.Number(target) == 1 };
        shelf.Save(settings);
        (stage as GameWindow)?.Use(settings.Theme);
    }

    private static Line Choice(bool chosen, string name, DrawingContext context) =>
        Line.Of(chosen ? $" [{context.Glyphs.Check}] " : " [ ] ", Ink.Key).Add(name, chosen ? Ink.Strong : Ink.Normal).PadRight(40);
}
