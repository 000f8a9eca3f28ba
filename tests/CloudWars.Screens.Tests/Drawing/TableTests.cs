using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Tests.Drawing;

public class TableTests
{
    private static Table Companies() => new Table(
            Column.Text("Company", 10),
            Column.Number("Cash"),
            Column.Number("Value", priority: 1),
            Column.Text("What it does", 12, priority: 2),
            Column.Text("Rating of the agencies", 22, priority: 3))
        .AddRow("co:1", "Nimbus of the North", "$38.0B", "$1.2T", "rents data centres to everyone", "stable")
        .AddRow("co:2", "Stratus", "$950M", "$4.0B", "chips", "under review");

    private static Sheet Draw(int width) => Companies().Draw(new DrawingContext(width, 20, Glyphs.Unicode));

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Fits_every_width(int width) => Assert.All(Draw(width).Lines, line => Assert.True(line.Width <= width));

    [Fact]
    public void Shows_everything_where_there_is_room() => Assert.Equal(
        """
        Company                Cash  Value  What it does                    Rating of the agencies
        Nimbus of the North  $38.0B  $1.2T  rents data centres to everyone  stable
        Stratus               $950M  $4.0B  chips                           under review
        """,
        Draw(120).ToPlainText());

    [Fact]
    public void Shortens_texts_before_it_drops_columns() => Assert.Equal(
        """
        Company                Cash  Value  What it does          Rating of the agencies
        Nimbus of the North  $38.0B  $1.2T  rents data centres …  stable
        Stratus               $950M  $4.0B  chips                 under review
        """,
        Draw(80).ToPlainText());

    [Fact]
    public void Drops_the_least_important_columns_first_and_says_so()
    {
        Assert.Equal(
            """
            Company               Cash  Value  What it does        +1…
            Nimbus of the Nor…  $38.0B  $1.2T  rents data centres…
            Stratus              $950M  $4.0B  chips
            """,
            Draw(58).ToPlainText());
        Assert.Equal(
            """
            Company         Cash +3…
            Nimbus of t…  $38.0B
            Stratus        $950M
            """,
            Draw(24).ToPlainText());
    }

    [Fact]
    public void Figures_are_never_shortened()
    {
        for (int width = 20; width < 120; width++)
        {
            Assert.Contains("$38.0B", Draw(width).ToPlainText());
        }
    }

    [Fact]
    public void Rows_with_a_target_can_be_chosen()
    {
        Sheet sheet = Draw(80);

        Assert.Equal(["co:1", "co:2"], sheet.Hotspots.Select(spot => spot.Target));
        Assert.Equal([1, 2], sheet.Hotspots.Select(spot => spot.Row));
    }
}
