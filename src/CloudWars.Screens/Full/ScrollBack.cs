namespace CloudWars.Screens.Full;

/// <summary>
/// Erases what the terminal keeps. Some terminals move an erased screen into the scroll-back, so the scroll-back goes
/// last; the position is put back because the library believes it knows where it is.
/// </summary>
internal static class ScrollBack
{
    public const string Erase = "\e7\e[2J\e[3J\e8";
}
