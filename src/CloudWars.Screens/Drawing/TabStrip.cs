namespace CloudWars.Screens.Drawing;

/// <summary>The pages of the game in one row. Where not all names fit they are shortened alike, but for the open page's.</summary>
public static class TabStrip
{
    private const int NameMin = 3;

    /// <summary>Each tab is a key and a name; choosing it hands back "tab:" and the key.</summary>
    public static Sheet Draw(int width, IReadOnlyList<(string Key, string Name)> tabs, int open)
    {
        int letters = Letters(width, tabs, open);
        Line line = Line.Empty;
        List<Hotspot> spots = [];
        for (int i = 0; i < tabs.Count; i++)
        {
            string name = tabs[i].Name;
            Line tab = Tab(tabs[i].Key, i == open ? name : Line.Of(name).Cut(0, letters).ToString().Trim(), i == open);
            spots.Add(new Hotspot(0, line.Width, tab.Width, "tab:" + tabs[i].Key));
            line = line.Add(tab);
        }

        Sheet strip = new Sheet().Add(line.Truncate(width));
        spots.ForEach(spot => strip.Mark(spot.Column, spot.Width, spot.Target));
        return strip;
    }

    /// <summary>How many letters of a name fit when every tab but the open one is shortened alike.</summary>
    private static int Letters(int width, IReadOnlyList<(string Key, string Name)> tabs, int open)
    {
        int longest = tabs.Select(tab => TextWidth.Of(tab.Name)).DefaultIfEmpty(0).Max();
        int Needed(int letters) => tabs.Select((tab, i) =>
            TextWidth.Of(tab.Key) + 3 + (i == open ? TextWidth.Of(tab.Name) : Math.Min(letters, TextWidth.Of(tab.Name)))).Sum();
        return Enumerable.Range(0, longest + 1).Reverse().FirstOrDefault(letters => Needed(letters) <= width) is var fit
            && fit >= NameMin ? fit : 0;
    }

    private static Line Tab(string key, string name, bool open)
    {
        string text = name.Length == 0 ? "" : " " + name;
        return open
            ? Line.Of($" {key}{text} ", Ink.ActiveTab)
            : Line.Of(" ").Add(key, Ink.Key).Add(text + " ", Ink.Muted);
    }
}
