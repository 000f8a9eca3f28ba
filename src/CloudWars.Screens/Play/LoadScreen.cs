using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The saved games, newest first.</summary>
internal sealed class LoadScreen(GameApp app) : IScreen
{
    private string _selected = "";

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "play on"), new("d", "delete"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        IReadOnlyList<GameSummary> games = app.Services.Library.List();
        Table table = new(Column.Text("Game", 14), Column.Text("Scenario", 10), Column.Number("Played"), Column.Text("Saved", 16), Column.Text("", 10, 1));
        foreach (GameSummary game in games)
        {
            table.AddRow($"game:{game.Name}", game.Name, game.Title, game.Over ? $"{game.Played}, over" : $"{game.Played} of {game.Quarters}", game.Saved.ToLocalTime().ToString("yyyy-MM-dd HH:mm"), Line.Of(game.Detail, Ink.Muted));
        }

        Sheet sheet = new Sheet().Add("Saved games", Ink.Title).Blank();
        return games.Count == 0 ? sheet.Add("None.", Ink.Muted) : sheet.Append(table.Draw(context));
    }

    public bool OnSelected(string target)
    {
        _selected = target;
        return false;
    }

    public bool OnKey(KeyPress key)
    {
        if (!key.Is('d') && !key.Is(KeyName.Delete))
        {
            return false;
        }

        IReadOnlyList<GameSummary> games = app.Services.Library.List();
        string? name = _selected.Length > 0 ? _selected["game:".Length..] : games.Count > 0 ? games[0].Name : null;
        if (name is not null)
        {
            app.Stage.Push(new ConfirmScreen(app.Stage, $"Delete the game \"{name}\" for ever?", () => Delete(name)) { YesLabel = "Delete", NoLabel = "Keep" });
        }

        return true;
    }

    public void OnChosen(string target) => app.Show(app.Resume(target["game:".Length..], out string problem), problem);

    private void Delete(string name)
    {
        app.Services.Library.Delete(name);
        _selected = "";
    }
}
