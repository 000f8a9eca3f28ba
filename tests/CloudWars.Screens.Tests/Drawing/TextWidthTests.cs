using System.Text;
using CloudWars.Screens.Drawing;
using Terminal.Gui.Text;

namespace CloudWars.Screens.Tests.Drawing;

public class TextWidthTests
{
    /// <summary>Two counts that differ would shear a row apart on the screen.</summary>
    [Fact]
    public void Agrees_with_the_terminal_library_on_everything_that_may_be_drawn()
    {
        // U+1200 is a letter like its neighbours; the library's table begins its block one too late.
        const int libraryMistake = 0x1200;
        List<string> differences = [];
        foreach (int code in Enumerable.Range(0x20, 0x1FFFF).Where(Rune.IsValid).Where(code => code != libraryMistake))
        {
            string drawn = SafeText.OneLine(new Rune(code).ToString());
            if (TextWidth.Of(drawn) != drawn.GetColumns())
            {
                differences.Add($"{code:X4} is {TextWidth.Of(drawn)} here, {drawn.GetColumns()} there");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differ:\n" + string.Join('\n', differences.Take(60)));
    }
}
