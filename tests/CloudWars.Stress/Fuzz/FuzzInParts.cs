using System.Diagnostics;
using System.Globalization;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz;

/// <summary>Gives a target its inputs in one process after the other.</summary>
internal sealed class FuzzInParts(IFuzzTarget target, int seed)
{
    /// <summary>False if a promise was broken, as the process that found it says.</summary>
    public bool Run(long from, long inputs)
    {
        long started = Stopwatch.GetTimestamp();
        for (long done = 0; done < inputs; done += target.InputsOfAProcess)
        {
            long part = Math.Min(target.InputsOfAProcess, inputs - done);
            using Process process = SelfStart.With("fuzz", target.Name, "--from", Text(from + done), "--inputs", Text(part), "--seed", Text(seed));
            _ = process.StandardError.ReadToEndAsync();
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Console.Write(said.Length > 0 ? said : $"{target.Name}: the process of inputs from {from + done} ended with {process.ExitCode}, without a word\n");
                return false;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name,-9} {inputs,9} inputs, seed {seed}: nothing broke; {inputs / Stopwatch.GetElapsedTime(started).TotalSeconds:0} a second, {target.InputsOfAProcess} a process"));
        return true;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
