using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Plain;
using CloudWars.Screens.Stage;
using CloudWars.Screens.Tests.Full;

namespace CloudWars.Screens.Tests.Plain;

/// <summary>The same pages, played by lines of text.</summary>
public sealed class PlainStageTests : IDisposable
{
    private readonly StringWriter _output = new();
    private PageOfRows _page = new(3, "Nimbus");

    private string Printed => _output.ToString();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void The_end_of_input_ends_the_program()
    {
        Play(_ => _page);

        Assert.Contains("Header of Nimbus", Printed);
        Assert.Contains("[1]  1 One [2]  2 Two\n[3] Nimbus 00\n[4] Nimbus 01\n", Printed);
    }

    [Fact]
    public void Numbers_choose_what_is_on_the_page()
    {
        Play(_ => _page, "4", "2");

        Assert.Equal(["row:1", "tab:2"], _page.Chosen);
    }

    [Fact]
    public void Letters_and_named_keys_are_pressed()
    {
        Play(_ => _page, "n", "F5", "ctrl+p", "esc");

        Assert.Equal([KeyPress.Of('n'), KeyPress.Of(KeyName.F5), KeyPress.WithCtrl('p'), KeyPress.Of(KeyName.Escape)], _page.Keys);
    }

    [Fact]
    public void Back_returns_to_the_page_before_and_stays_on_the_first()
    {
        Play(stage => Opening(stage, new MessageScreen(stage, "Rules", "Pay your debts.")), "o", "back", "back", "3");

        Assert.Contains("Pay your debts.", Printed);
        Assert.Equal(["row:0"], _page.Chosen);
    }

    [Fact]
    public void Help_names_the_keys()
    {
        Play(_ => _page, "help");

        Assert.Contains("n: new order", Printed);
    }

    [Fact]
    public void Quit_asks_as_on_the_full_screen()
    {
        Play(
            stage =>
            {
                stage.QuitRequested += () => stage.Push(new ConfirmScreen(stage, "Leave the game?", stage.Quit));
                return _page;
            },
            "quit", "y", "never read");

        Assert.Contains("Leave the game?", Printed);
        Assert.DoesNotContain("never", Printed);
    }

    [Fact]
    public void A_form_is_asked_line_by_line()
    {
        decimal number = 0;
        Form form = new("Order", [new NumberField("n", "Number", 0, 10, 1)]);

        Play(stage => Opening(stage, new FormScreen(stage, form, values => number = values.Number("n"))), "o", "7", "yes");

        Assert.Equal(7, number);
    }

    [Fact]
    public void Work_is_done_in_turn_and_its_progress_printed()
    {
        PageOfRows page = new(1) { Answer = key => key.Is('w') };
        int result = 0;
        Play(stage =>
        {
            stage.RunInBackground("Rivals think", (progress, _) =>
            {
                progress.Report("Anthropic");
                return 42;
            }, value => result = value);
            return page;
        });

        Assert.Equal(42, result);
        Assert.Contains("Rivals think...\n  Anthropic", Printed);
    }

    [Fact]
    public void The_curtain_pushes_the_player_before_out_of_sight_and_waits()
    {
        bool lifted = false;
        Play(stage =>
        {
            stage.DrawCurtain("Sarah Friar", () => lifted = true);
            return _page;
        }, "");

        Assert.True(lifted);
        Assert.Contains(new string('\n', 60) + "\nPass the keyboard to Sarah Friar", Printed);
    }

    private void Play(Func<IStage, IScreen> first, params string[] lines)
    {
        StringReader input = new(string.Concat(lines.Select(line => line + "\n")));
        new PlainStage(new PlainConsole(input, _output), first).Run();
    }

    /// <summary>A page that opens another screen with the key 'o'.</summary>
    private PageOfRows Opening(IStage stage, IScreen over) => _page = new PageOfRows(3, "Nimbus")
    {
        Answer = key =>
        {
            if (key.Is('o'))
            {
                stage.Push(over);
            }

            return key.Is('o');
        },
    };
}
