using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class EverythingNeededIsThere : ScenarioCheck
{
    public override string Question => "Is everything there that a game cannot do without?";

    public override void Run(Draft draft)
    {
        foreach ((string path, object part) in Parts.Of(draft.File))
        {
            foreach ((string name, PropertyInfo property) in Shape.Of(part.GetType()))
            {
                if (Shape.About<RequiredAttribute>(property) is not null && IsEmpty(property.GetValue(part)))
                {
                    Report(draft, path, name);
                }
            }
        }
    }

    private static void Report(Draft draft, string path, string name)
    {
        string at = Paths.Member(path, name);
        if (!draft.Findings.Failed(at))
        {
            draft.Error(at, path.Length == 0 ? $"The scenario has no {name}." : $"{path} has no {name}.", $"Add \"{name}\".");
        }
    }

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string text => text.Trim().Length == 0,
        ICollection many => many.Count == 0,
        _ => false,
    };
}
