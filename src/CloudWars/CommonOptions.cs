using System.CommandLine;
using CloudWars.Completing;

namespace CloudWars;

/// <summary>The options that every command takes.</summary>
public sealed class CommonOptions
{
    public Option<string> Format { get; } = Text("--format", "text|json", "How to answer: text for people, json for programs");

    public Option<string?> Data { get; } = new("--data")
    {
        HelpName = "DIR",
        Description = "Folder for saved games and own scenarios (default: CLOUDWARS_HOME, else the platform's data folder)",
        Recursive = true,
    };

    public Option<bool> Plain { get; } = new("--plain")
    {
        Description = "Numbered menus and plain text instead of the full screen",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.Add(Format);
        root.Add(Data);
        root.Add(Plain);
    }

    private static Option<string> Text(string name, string help, string description)
    {
        Option<string> option = new(name) { HelpName = help, Description = description, Recursive = true, DefaultValueFactory = _ => "text" };
        option.Validators.Add(result =>
        {
            string? value = result.Tokens.Count > 0 ? result.Tokens[^1].Value : null;
            if (value is not (null or "text" or "json"))
            {
                result.AddError($"--format {value}: there is only text and json.");
            }
        });
        return option.OfWords(["text", "json"]);
    }
}
