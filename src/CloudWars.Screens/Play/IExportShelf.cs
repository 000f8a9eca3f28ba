namespace CloudWars.Screens.Play;

/// <summary>Where pages go that a player wants to show to others.</summary>
public interface IExportShelf
{
    /// <summary>Writes a file in the place of one of the same name, and returns where it is.</summary>
    /// <param name="name">A file name with its ending.</param>
    /// <param name="text">Its contents.</param>
    /// <exception cref="IOException">It cannot be written; the message is for people.</exception>
    string Write(string name, string text);
}
