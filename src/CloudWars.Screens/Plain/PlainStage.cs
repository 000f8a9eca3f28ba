using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Plain;

/// <summary>
/// Runs the same screens without a screen: prints the page, numbers what can be chosen, reads a line. A number
/// chooses, a letter or a key's name presses that key, 'back' goes back, 'help' names the keys, 'quit' leaves.
/// </summary>
public sealed class PlainStage : IStage
{
    /// <summary>More than any terminal is high, so that the player before is out of sight.</summary>
    private const int CurtainRows = 60;

    private readonly PlainConsole _console;
    private readonly ScreenStack _screens;
    private bool _over;
    private bool _stale = true;

    public PlainStage(PlainConsole console, Func<IStage, IScreen> first)
    {
        _console = console;
        _screens = new ScreenStack(first(this));
    }

    public event Action? QuitRequested;

    public event Action? Beat;

    public bool Animates => false;

    /// <summary>Work is done while the player waits here, so nobody ever meets it running.</summary>
    public bool IsBusy => false;

    public Glyphs Glyphs => _console.Context.Glyphs;

    public void Push(IScreen screen) => Change(() => _screens.Push(screen));

    public void Pop() => Change(() => _screens.Pop());

    public void PopTo(IScreen screen) => Change(() => _screens.PopTo(screen));

    public void Replace(IScreen screen) => Change(() => _screens.Replace(screen));

    public void ReplaceAll(IScreen screen) => Change(() => _screens.ReplaceAll(screen));

    public void Refresh() => _stale = true;

    public void Say(Line message)
    {
        if (message.Width > 0)
        {
            _console.Print(message.ToString());
        }
    }

    public bool RunInBackground<T>(string label, Func<IProgress<string>, CancellationToken, T> work, Action<T> done)
    {
        _console.Print(label + "...");
        T result = work(new PrintedProgress(_console), CancellationToken.None);
        Change(() => done(result));
        return true;
    }

    public void RunQuietly<T>(Func<CancellationToken, T> work, Action<T> done) => done(work(CancellationToken.None));

    public void DrawCurtain(string nextPlayer, Action lifted)
    {
        _console.Print(new string('\n', CurtainRows));
        if (_console.Ask($"Pass the keyboard to {SafeText.OneLine(nextPlayer)}. Enter when you sit here alone") is not null)
        {
            Change(lifted);
        }
    }

    public void Quit() => _over = true;

    /// <summary>Plays until the player leaves or the input ends.</summary>
    public void Run()
    {
        while (!_over && !_console.IsOver)
        {
            if (_screens.Top is FormScreen form)
            {
                AskForm(form);
            }
            else
            {
                Turn(_screens.Top);
            }
        }
    }

    /// <summary>Time may have run out while a line was typed: then it comes too late for the screen it was meant for.</summary>
    private bool StillOn(IScreen screen)
    {
        Beat?.Invoke();
        return _screens.Top == screen;
    }

    private void AskForm(FormScreen form)
    {
        PlainForm answers = _console.Ask(form.Form);
        if (answers.Answer != PlainAnswer.EndOfInput && StillOn(form))
        {
            form.Finish(new FormResult(answers.Answer == PlainAnswer.Given, answers.Values));
        }
    }

    private void Turn(IScreen screen)
    {
        PlainMenu menu = new(new Sheet().Append(screen.Tabs).Append(screen.Render(_console.Context)));
        if (_stale)
        {
            _console.Print(new Sheet().Add(_screens.Header).Append(menu.Page()));
        }

        PlainChoice choice = _console.Choose("A number, a key, back or help", menu.Count);
        _stale = false;
        if (choice.Answer != PlainAnswer.EndOfInput && !StillOn(screen))
        {
            return;
        }

        switch (choice.Answer)
        {
            case PlainAnswer.Given:
                Change(() => screen.OnChosen(menu.Target(choice.Index)));
                break;
            case PlainAnswer.Back:
                Press(screen, KeyPress.Of(KeyName.Escape));
                break;
            case PlainAnswer.Help when choice.Text == "?" && screen.OnKey(KeyPress.Of('?')):
                // Pages have a help of their own under this key: what stands there, and what its words mean.
                _stale = true;
                break;
            case PlainAnswer.Help:
                Help(screen);
                break;
            case PlainAnswer.Other:
                Other(screen, choice.Text);
                break;
            case PlainAnswer.EndOfInput:
            default:
                break;
        }
    }

    private void Other(IScreen screen, string typed)
    {
        if (typed is "quit")
        {
            (QuitRequested ?? Quit)();
        }
        else if (PlainKeys.Read(typed) is { } key)
        {
            Press(screen, key);
        }
        else
        {
            Change(() => screen.OnPaste(typed));
        }
    }

    private void Press(IScreen screen, KeyPress key)
    {
        if (screen.OnKey(key))
        {
            _stale = true;
        }
        else if (key.Is(KeyName.Escape))
        {
            Change(() => _screens.Pop());
        }
        else if (key.Is(KeyName.Enter))
        {
            _stale = true;
        }
        else
        {
            _console.Print("That key does nothing here; 'help' names those that do.");
        }
    }

    private void Help(IScreen screen)
    {
        foreach (KeyHint hint in screen.Hints)
        {
            _console.Print($"{hint.Key}: {hint.Does}");
        }

        _console.Print("A number chooses, 'back' goes back, 'quit' leaves the game, an empty line shows the page again.");
    }

    private void Change(Action change)
    {
        _stale = true;
        change();
    }
}
