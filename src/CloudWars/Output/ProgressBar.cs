using Spectre.Console;

namespace CloudWars.Output;

/// <summary>Shows on the error stream how far long work has come, if that is a terminal; else says nothing.</summary>
internal static class ProgressBar
{
    public static T During<T>(CommandContext context, string what, int total, Func<Action, T> work)
    {
        if (!context.Around.ErrorIsTerminal || total < 2)
        {
            return work(() => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask(what, maxValue: total);
                return work(() => task.Increment(1));
            });
    }
}
