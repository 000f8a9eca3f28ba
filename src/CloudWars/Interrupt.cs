namespace CloudWars;

/// <summary>Ctrl-C while long work runs: the first ends the work cleanly, the second ends the program.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _pressed = new();
    private bool _caught;

    public CancellationToken Catch()
    {
        if (!_caught)
        {
            _caught = true;
            Console.CancelKeyPress += OnPressed;
        }

        return _pressed.Token;
    }

    public void Dispose()
    {
        if (_caught)
        {
            Console.CancelKeyPress -= OnPressed;
        }

        _pressed.Dispose();
    }

    private void OnPressed(object? sender, ConsoleCancelEventArgs pressed)
    {
        pressed.Cancel = !_pressed.IsCancellationRequested;
        _pressed.Cancel();
    }
}
