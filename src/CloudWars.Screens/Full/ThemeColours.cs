namespace CloudWars.Screens.Full;

/// <summary>
/// The colours of one theme. Text keeps a contrast of at least 4.5 to 1 on its ground, and no pair of them falls
/// together when a terminal has only sixteen.
/// </summary>
internal sealed record ThemeColours
{
    public required string Back { get; init; }

    public required string Text { get; init; }

    public required string Muted { get; init; }

    public required string Strong { get; init; }

    public required string Accent { get; init; }

    public required string Good { get; init; }

    public required string Bad { get; init; }

    public required string Warning { get; init; }

    public required string Frame { get; init; }

    public required string SelectedText { get; init; }

    public required string SelectedBack { get; init; }

    public required string TabText { get; init; }

    public required string TabBack { get; init; }

    public required IReadOnlyList<string> Bars { get; init; }

    public static ThemeColours Of(Theme theme) => theme switch
    {
        Theme.Light => Light,
        Theme.HighContrast => HighContrast,
        Theme.ColourBlind => ColourBlind,
        _ => Dark,
    };

    private static ThemeColours Dark { get; } = new()
    {
        Back = "#0C1116",
        Text = "#D0D7DE",
        Muted = "#8B98A5",
        Strong = "#FFFFFF",
        Accent = "#58C4DC",
        Good = "#5FD38D",
        Bad = "#FF7B72",
        Warning = "#F2C14E",
        Frame = "#6B7785",
        SelectedText = "#FFFFFF",
        SelectedBack = "#1F5A99",
        TabText = "#0C1116",
        TabBack = "#58C4DC",
        Bars = ["#58A6FF", "#5FD38D", "#F2C14E", "#D2A8FF", "#FF9E64", "#8B98A5"],
    };

    private static ThemeColours Light { get; } = new()
    {
        Back = "#FFFFFF",
        Text = "#1F2328",
        Muted = "#57606A",
        Strong = "#000000",
        Accent = "#0B5CAD",
        Good = "#116329",
        Bad = "#B3141E",
        Warning = "#7A4E00",
        Frame = "#6E7781",
        SelectedText = "#FFFFFF",
        SelectedBack = "#0B5CAD",
        TabText = "#FFFFFF",
        TabBack = "#1F2328",
        Bars = ["#0B5CAD", "#116329", "#7A4E00", "#6639BA", "#B3141E", "#57606A"],
    };

    private static ThemeColours HighContrast { get; } = new()
    {
        Back = "#000000",
        Text = "#FFFFFF",
        Muted = "#FFFFFF",
        Strong = "#FFFF00",
        Accent = "#00FFFF",
        Good = "#00FF00",
        Bad = "#FF8080",
        Warning = "#FFFF00",
        Frame = "#FFFFFF",
        SelectedText = "#000000",
        SelectedBack = "#FFFF00",
        TabText = "#000000",
        TabBack = "#FFFFFF",
        Bars = ["#00FFFF", "#FFFF00", "#00FF00", "#FF80FF", "#FFFFFF", "#FF8080"],
    };

    private static ThemeColours ColourBlind { get; } = new()
    {
        Back = "#000000",
        Text = "#E6E6E6",
        Muted = "#A6A6A6",
        Strong = "#FFFFFF",
        Accent = "#F0E442",
        Good = "#56B4E9",
        Bad = "#E69F00",
        Warning = "#F0E442",
        Frame = "#8C8C8C",
        SelectedText = "#FFFFFF",
        SelectedBack = "#0072B2",
        TabText = "#000000",
        TabBack = "#56B4E9",
        Bars = ["#56B4E9", "#E69F00", "#009E73", "#F0E442", "#CC79A7", "#D55E00"],
    };
}
