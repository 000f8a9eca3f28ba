using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Forms;

public sealed class FormScreenTests : IDisposable
{
    private static readonly Form BuyChips = new("Buy chips",
    [
        new ChoiceField("chip", "Chip", [new Choice("h200", "H200"), new Choice("b200", "B200"), new Choice("tpu", "TPU")]),
        new NumberField("number", "Number", 0, 500, 100) { Unit = "thousand", Step = 10, Help = "Each needs a kilowatt." },
        new TextField("name", "Name", 12) { Default = "First" },
        new ToggleField("rush", "Rush delivery"),
    ])
    {
        Preview = (values, _) => new Sheet("Cost " + Format.Money(values.Number("number") * 30_000_000)),
        Problem = values => values.Number("number") > 400 ? "You cannot pay for so many." : null,
    };

    private readonly TestTerminal _terminal;
    private FormValues? _confirmed;
    private bool _cancelled;

    public FormScreenTests()
    {
        _terminal = new TestTerminal(_ => new PageOfRows(3));
        _terminal.Window.Push(new FormScreen(_terminal.Window, BuyChips, values => _confirmed = values, () => _cancelled = true));
        _terminal.App.LayoutAndDraw();
    }

    private string Screen => _terminal.Screen;

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Enter_confirms_the_defaults()
    {
        _terminal.Press(Key.Enter);

        Assert.Equal("h200", _confirmed!.Choice("chip"));
        Assert.Equal(100, _confirmed.Whole("number"));
        Assert.Equal("First", _confirmed.Text("name"));
        Assert.False(_confirmed.Toggle("rush"));
        Assert.Contains("Row 00", Screen);
    }

    [Fact]
    public void Every_field_can_be_changed_by_keys()
    {
        _terminal.Press(Key.CursorRight, Key.CursorDown).Type("250").Press(Key.Tab);
        _terminal.Press(Enumerable.Repeat(Key.Backspace, 5)).Type("Zoë & Co").Press(Key.Tab, Key.Space, Key.Enter);

        Assert.Equal("b200", _confirmed!.Choice("chip"));
        Assert.Equal(250, _confirmed.Number("number"));
        Assert.Equal("Zoë & Co", _confirmed.Text("name"));
        Assert.True(_confirmed.Toggle("rush"));
    }

    [Fact]
    public void Who_comes_back_to_a_number_types_it_anew()
    {
        _terminal.Press(Key.CursorDown).Type("25").Press(Key.CursorDown, Key.CursorUp).Type("30").Press(Key.Enter);
        Assert.Equal(30, _confirmed!.Number("number"));
    }

    [Fact]
    public void The_preview_follows_every_key()
    {
        Assert.Contains("Cost $3.0B", Screen);
        _terminal.Press(Key.CursorDown, Key.CursorRight);
        Assert.Contains("Cost $3.3B", Screen);
        _terminal.Type("2");
        Assert.Contains("Cost $60.0M", Screen);
        _terminal.Type("0");
        Assert.Contains("Cost $600M", Screen);
    }

    [Fact]
    public void A_problem_is_shown_and_blocks_enter()
    {
        _terminal.Press(Key.CursorDown).Type("450");
        Assert.Contains("You cannot pay for so many.", Screen);
        Assert.Contains("( Confirm )", Screen);

        _terminal.Press(Key.Enter);

        Assert.Null(_confirmed);
        Assert.Contains("Buy chips", Screen);
    }

    [Theory]
    [InlineData("501", "0 to 500 thousand")]
    [InlineData("-1", "0 to 500 thousand")]
    [InlineData("1.5", "whole numbers only")]
    [InlineData("1-", "type a number")]
    [InlineData("..", "type a number")]
    [InlineData("99999999999999999999999999999999999999", "0 to 500 thousand")]
    public void Figures_out_of_bounds_are_refused_in_words(string typed, string refusal)
    {
        _terminal.Press(Key.CursorDown).Type(typed);

        Assert.Contains(refusal, Screen);
        _terminal.Press(Key.Enter);
        Assert.Null(_confirmed);
    }

    [Fact]
    public void Arrows_stop_at_the_bounds()
    {
        _terminal.Press(Key.CursorDown).Press(Enumerable.Repeat(Key.CursorLeft, 20)).Press(Key.Enter);

        Assert.Equal(0, _confirmed!.Number("number"));
    }

    [Fact]
    public void The_help_of_the_field_in_hand_is_shown()
    {
        Assert.DoesNotContain("kilowatt", Screen);
        _terminal.Press(Key.CursorDown);
        Assert.Contains("Each needs a kilowatt.", Screen);
    }

    [Fact]
    public void Escape_cancels()
    {
        _terminal.Press(Key.Esc);

        Assert.True(_cancelled);
        Assert.Null(_confirmed);
        Assert.Contains("Row 00", Screen);
    }

    [Fact]
    public void Text_stops_at_its_length_and_pasted_escapes_lose_their_power()
    {
        _terminal.Press(Key.CursorDown, Key.CursorDown, Key.U.WithCtrl);
        _terminal.App.RaisePasteEvent("\e[2Jevil\nname that goes on and on");
        _terminal.App.LayoutAndDraw();
        _terminal.Press(Key.Enter);

        Assert.Equal("[2Jevil name", _confirmed!.Text("name"));
    }

    [Fact]
    public void Letters_are_text_in_a_text_field_not_commands()
    {
        _terminal.Press(Key.CursorDown, Key.CursorDown, Key.U.WithCtrl).Type("jk?q:").Press(Key.Enter);

        Assert.Equal("jk?q:", _confirmed!.Text("name"));
    }

    [Fact]
    public void The_mouse_reaches_fields_and_buttons()
    {
        int rush = Array.FindIndex(_terminal.Rows, row => row.StartsWith("Rush", StringComparison.Ordinal));
        _terminal.Click(3, rush);
        int buttons = Array.FindIndex(_terminal.Rows, row => row.Contains("[ Confirm ]", StringComparison.Ordinal));
        _terminal.Click(3, buttons);

        Assert.True(_confirmed!.Toggle("rush"));
    }

    [Fact]
    public void A_secret_is_never_drawn()
    {
        Form form = new("Key", [new TextField("key", "Key") { Secret = true }]);
        _terminal.Window.Push(new FormScreen(_terminal.Window, form, values => _confirmed = values));
        _terminal.Type("hunter2");

        Assert.DoesNotContain("hunter", Screen);
        Assert.Contains("*******", Screen);
        _terminal.Press(Key.Enter);
        Assert.Equal("hunter2", _confirmed!.Text("key"));
    }

    [Fact]
    public void On_a_wide_screen_the_preview_stands_beside_the_fields()
    {
        _terminal.Resize(120, 40);

        string row = _terminal.Rows.First(row => row.Contains("Cost", StringComparison.Ordinal));
        Assert.StartsWith("Chip", row);
    }
}
