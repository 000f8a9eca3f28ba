namespace CloudWars.Stress.Fuzz;

/// <summary>One way in for strangers: what good input looks like, and what becomes of any input.</summary>
internal interface IFuzzTarget : IDisposable
{
    string Name { get; }

    /// <summary>Good inputs, of which bad ones are made.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Words of this input's language, put in where they do not belong.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>How long one input may take; more for those that are a whole sitting.</summary>
    double MostSeconds => 2;

    /// <summary>Inputs that one process takes before the next takes over, for what a program keeps until it ends.</summary>
    int InputsOfAProcess => int.MaxValue;

    /// <summary>Takes one input. An exception is a crash; returns what else is wrong, or null.</summary>
    string? Try(byte[] input);
}
