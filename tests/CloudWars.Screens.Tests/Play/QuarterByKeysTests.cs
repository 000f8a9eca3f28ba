using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Play;

[Collection(ProcessWide.Name)]
public sealed class QuarterByKeysTests
{
    [Fact]
    public void A_quarter_is_played_from_the_briefing_to_the_next_first_page()
    {
        ShelfInMemory shelf = new();
        using TestTerminal terminal = Open(TestGame.Services(6, shelf));
        Assert.Contains("A small world", terminal.Screen);

        terminal.Press(Key.Enter);
        Assert.Contains("To decide in Q1 2026", terminal.Screen);
        Assert.Contains("No model is in training", terminal.Screen);

        terminal.Type("t").Press(Key.Enter);
        Assert.Contains("Ordered: Train a model", terminal.Screen);

        terminal.Type("9");
        Assert.Contains("Train a model: 2 quarters", terminal.Screen);

        terminal.Press(Key.F5).Type("y");
        Settle(terminal, "resolves");
        Assert.Equal(1, shelf.List()[0].Played);

        terminal.Press(Key.Esc);
        Assert.Contains("why the value moved", terminal.Screen);

        terminal.Press(Key.Enter);
        Assert.Contains("To decide in Q2 2026", terminal.Screen);
    }

    [Fact]
    public void A_new_pages_first_line_is_acted_on_before_the_selection_has_moved()
    {
        GameApp app = new(TestGame.Services());
        using TestTerminal terminal = new(stage => app.First(stage, GameStart.Title));
        terminal.Type("n").Press(Key.Enter);
        string first = terminal.Screen.Split('\n').First(line => line.Contains("computer:", StringComparison.Ordinal) || line.Contains("a person", StringComparison.Ordinal));

        terminal.Type("h");

        string changed = terminal.Screen.Split('\n').First(line => line.Contains("computer:", StringComparison.Ordinal) || line.Contains("a person", StringComparison.Ordinal));
        Assert.NotEqual(first.Contains("a person", StringComparison.Ordinal), changed.Contains("a person", StringComparison.Ordinal));
    }

    [Fact]
    public void An_order_can_be_changed_and_taken_back_before_the_commit()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("r").Type("1.25").Press(Key.Enter);
        terminal.Type("9");
        Assert.Contains("Research budget $1.25B", terminal.Screen);

        terminal.Press(Key.Enter).Type("2").Press(Key.Enter);
        Assert.Contains("Research budget $2.00B", terminal.Screen);

        terminal.Type("d");
        Assert.Contains("No orders yet", terminal.Screen);
    }

    [Fact]
    public void A_refused_order_says_why_and_is_not_drafted()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("t").Press(Key.Enter).Type("t").Press(Key.Enter);
        terminal.Type("9");

        Assert.Equal(1, Count(terminal.Screen, "Train a model: 2"));
    }

    [Fact]
    public void A_term_sheet_is_written_leg_by_leg_and_sent()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("n").Type("Stratus").Press(Key.Enter);
        Assert.Contains("Term sheet to Stratus", terminal.Screen);

        terminal.Type("a").Type("Compute").Press(Key.Enter).Press(Key.Enter);
        Assert.Contains("to you", terminal.Screen);
        Assert.Contains("Ready to send", terminal.Screen);

        terminal.Type("s").Type("9");
        Assert.Contains("Propose to Stratus", terminal.Screen);
    }

    [Fact]
    public void A_counter_offer_begins_from_their_sheet()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("4").Type("c");

        Assert.Contains("Counter-offer to Nimbus", terminal.Screen);
        Assert.Contains("invests $10.0B", terminal.Screen);
    }

    [Fact]
    public void Esc_goes_back_and_never_out_of_the_game()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("5").Press(Key.Esc);
        Assert.Contains("To decide in", terminal.Screen);

        terminal.Press(Key.Esc);
        Assert.Contains("go on playing", terminal.Screen);

        terminal.Press(Key.Esc);
        Assert.Contains("To decide in", terminal.Screen);
    }

    [Fact]
    public void A_value_opens_into_its_parts_and_esc_walks_back()
    {
        using TestTerminal terminal = Open(TestGame.Services());
        terminal.Press(Key.Enter).Type("e").Press(Key.Enter);
        Assert.Contains("Fundamental value", terminal.Screen);

        terminal.Press(Key.Enter);
        Assert.Contains("Net cash", terminal.Screen);

        terminal.Press(Key.Esc).Press(Key.Esc).Press(Key.Esc);
        Assert.Contains("To decide in", terminal.Screen);
        Assert.Contains("F5", terminal.Screen);
    }

    [Fact]
    public void Offers_of_the_quarter_are_answered_before_it_resolves()
    {
        using TestTerminal terminal = Open(TestGame.Services(), twoPeople: false);
        terminal.Press(Key.Enter).Type("4").Type("a");
        Assert.Contains("you accept", terminal.Screen);

        terminal.Press(Key.F5).Type("y");
        Settle(terminal, "resolves");
        Assert.Contains("sign a deal", Told(terminal));
    }

    /// <summary>Lets the others think until the page shows this text; answers on the way are sent empty.</summary>
    private static void Settle(TestTerminal terminal, string text) => terminal.Await(() =>
    {
        if (terminal.Screen.Contains("Answers are due", StringComparison.Ordinal))
        {
            terminal.Press(Key.F5).Type("y");
        }

        return terminal.Screen.Contains(text, StringComparison.Ordinal);
    });

    private static string Told(TestTerminal terminal)
    {
        terminal.Press(Key.Enter);
        return terminal.Screen;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static TestTerminal Open(GameServices services, bool twoPeople = false) =>
        new(stage => new GameApp(services).First(stage, TestGame.Start(twoPeople)));
}
