using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Stage;

public sealed class DialogTests : IDisposable
{
    private readonly TestTerminal _terminal = new(_ => new PageOfRows(3));
    private string _answer = "";

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Enter_answers_no_unless_the_player_moved_to_yes()
    {
        Ask();
        _terminal.Press(Key.Enter);
        Assert.Equal("no", _answer);

        Ask();
        _terminal.Press(Key.CursorDown, Key.Enter);
        Assert.Equal("yes", _answer);
    }

    [Fact]
    public void Y_and_n_answer_at_once_and_escape_means_no()
    {
        Ask();
        _terminal.Press(Key.Y);
        Assert.Equal("yes", _answer);

        Ask();
        _terminal.Press(Key.Esc);
        Assert.Equal("no", _answer);
        Assert.Contains("Row 00", _terminal.Screen);
    }

    [Fact]
    public void Typing_narrows_a_list_and_nearest_comes_first()
    {
        Pick();
        _terminal.Type("chip");

        Assert.Contains("2 of 3", _terminal.Screen);
        _terminal.Press(Key.Enter);

        Assert.Equal("chips", _answer);
    }

    [Fact]
    public void Several_words_are_all_looked_for_in_labels_and_details()
    {
        Pick();
        _terminal.Type("capacity sell").Press(Key.Enter);

        Assert.Equal("sell", _answer);
    }

    [Fact]
    public void Escape_clears_what_was_typed_before_it_goes_back()
    {
        Pick();
        _terminal.Type("nothing like it");
        Assert.Contains("Nothing matches.", _terminal.Screen);
        _terminal.Press(Key.Enter, Key.Esc);
        Assert.Contains("Sell compute", _terminal.Screen);

        _terminal.Press(Key.Esc);

        Assert.Contains("Row 00", _terminal.Screen);
        Assert.Equal("", _answer);
    }

    private void Ask()
    {
        _terminal.Window.Push(new ConfirmScreen(_terminal.Window, "Commit?", () => _answer = "yes", () => _answer = "no"));
        _terminal.App.LayoutAndDraw();
    }

    private void Pick()
    {
        ListItem[] commands = [new("sell", "Sell compute", "capacity to others"), new("book", "Order book", "all chips"), new("chips", "Chips: buy")];
        _terminal.Window.Push(new ListScreen(_terminal.Window, "Commands", commands, target => _answer = target));
        _terminal.App.LayoutAndDraw();
    }
}
