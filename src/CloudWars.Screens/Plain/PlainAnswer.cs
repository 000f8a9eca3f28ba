namespace CloudWars.Screens.Plain;

public enum PlainAnswer
{
    /// <summary>A choice or a value was given.</summary>
    Given,
    Back,
    Help,
    /// <summary>The input is over: nothing will ever be answered again, so whoever asks must end.</summary>
    EndOfInput,
    /// <summary>A line that is neither a number of the menu nor a word everyone knows.</summary>
    Other,
}
