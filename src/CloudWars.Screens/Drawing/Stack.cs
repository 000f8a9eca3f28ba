namespace CloudWars.Screens.Drawing;

/// <summary>Puts sheets under each other.</summary>
public static class Stack
{
    public static Sheet Of(params IEnumerable<Sheet> sheets)
    {
        Sheet page = new();
        foreach (Sheet sheet in sheets)
        {
            page.Append(sheet);
        }

        return page;
    }

    /// <summary>With an empty line between the parts.</summary>
    public static Sheet Spaced(params IEnumerable<Sheet> sheets)
    {
        Sheet page = new();
        foreach (Sheet sheet in sheets.Where(sheet => sheet.Height > 0))
        {
            if (page.Height > 0)
            {
                page.Blank();
            }

            page.Append(sheet);
        }

        return page;
    }
}
