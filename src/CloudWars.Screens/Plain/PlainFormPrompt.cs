using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Plain;

/// <summary>Asks a form field by field. An empty line keeps what stands there; 'back' leaves the form.</summary>
public static class PlainFormPrompt
{
    /// <summary>Asks until the form has no problem, is left, or the input ends.</summary>
    public static PlainForm Ask(this PlainConsole console, Form form)
    {
        FormEditor editor = new(form);
        console.Print(form.Title);
        if (form.Intro.Length > 0)
        {
            console.Print(Wrap.Words(form.Intro, console.Context.Width));
        }

        while (true)
        {
            PlainAnswer answer = AskFields(console, editor);
            answer = answer == PlainAnswer.Given ? Close(console, form, editor) : answer;
            if (answer != PlainAnswer.Other)
            {
                return new PlainForm(answer, editor.Values);
            }
        }
    }

    private static PlainAnswer AskFields(PlainConsole console, FormEditor editor)
    {
        foreach (FieldEntry entry in editor.Entries)
        {
            PlainAnswer answer = AskField(console, entry);
            if (answer != PlainAnswer.Given)
            {
                return answer;
            }
        }

        return PlainAnswer.Given;
    }

    private static PlainAnswer AskField(PlainConsole console, FieldEntry entry)
    {
        while (true)
        {
            string now = entry.Draw(focused: false, Glyphs.Ascii).ToString();
            string question = $"{entry.Field.Label} ({entry.Range}) [{now}]";
            switch (entry.Field is TextField { Secret: true } ? console.AskUnseen(question) : console.Ask(question))
            {
                case null:
                    return PlainAnswer.EndOfInput;
                case "back":
                    return PlainAnswer.Back;
                case "help" or "?":
                    console.Print(entry.Field.Help.Length > 0 ? entry.Field.Help : "Empty keeps the value in brackets; 'back' leaves.");
                    break;
                case "" when entry.Problem is null:
                    return PlainAnswer.Given;
                case { } typed:
                    if (entry.Accept(typed) is not { } problem)
                    {
                        return PlainAnswer.Given;
                    }

                    console.Print(problem);
                    break;
            }
        }
    }

    /// <summary>Shows what the answers mean and asks once more; <see cref="PlainAnswer.Other"/> means from the beginning.</summary>
    private static PlainAnswer Close(PlainConsole console, Form form, FormEditor editor)
    {
        if (form.Preview is { } preview)
        {
            console.Print(preview(editor.Values, console.Context));
        }

        if (editor.Problem is { } problem)
        {
            console.Print(problem);
            return console.Ask("Enter to change the answers, 'back' to leave") switch
            {
                null => PlainAnswer.EndOfInput,
                "back" => PlainAnswer.Back,
                _ => PlainAnswer.Other,
            };
        }

        return console.Ask($"{form.ConfirmLabel}? (yes, change, back)")?.ToLowerInvariant() switch
        {
            null => PlainAnswer.EndOfInput,
            "" or "y" or "yes" => PlainAnswer.Given,
            "back" or "n" or "no" => PlainAnswer.Back,
            _ => PlainAnswer.Other,
        };
    }
}
