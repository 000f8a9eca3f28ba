using System.Text;
using System.Text.Unicode;
using CloudWars.Core.World;
using CloudWars.Scenarios.Building;
using CloudWars.Scenarios.Checks;
using CloudWars.Scenarios.Folders;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios;

/// <summary>
/// Reads a scenario: bytes to a checked setup, with every problem found on the way. Bad input of any kind gives problems,
/// never an exception: scenarios come from strangers.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads the folder of a scenario, or its scenario.json.</summary>
    public static ScenarioReading ReadPath(string path, ReadingOptions? options = null) =>
        Read(new DiskFolder(path, Bundled: false), options ?? ReadingOptions.Standard);

    /// <summary>Reads the bytes of a scenario.json; without a briefing none is asked for.</summary>
    public static ScenarioReading Read(byte[] json, string id, string? briefing = null, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] text = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        LineMap lines = new(text);
        Findings findings = new(lines);
        ScenarioFile file = Parse(text, lines, findings) ?? new ScenarioFile();
        ReadingOptions how = options ?? ReadingOptions.Standard;
        string clean = SafeText.Clean(briefing ?? "", keepLines: true);
        if (!findings.Stopped)
        {
            Check(new Draft(file, briefing is null ? null : clean, how, findings));
        }

        GameSetup? setup = findings.AnyError ? null : SetupBuilder.Build(file, id, how.Variant, clean);
        if (setup is not null)
        {
            OpeningTable.Check(setup, findings);
        }

        return new ScenarioReading(id, findings.AnyError ? null : setup, findings.Problems())
        {
            File = file,
            Json = findings.AnyError ? "" : Encoding.UTF8.GetString(json).TrimStart('\uFEFF'),
            Briefing = clean,
        };
    }

    internal static ScenarioReading Read(IScenarioFolder folder, ReadingOptions options)
    {
        FolderText text = folder.Read();
        return text.Json is null
            ? ScenarioReading.Failed(folder.Id, text.Problem, text.Remedy)
            : Read(text.Json, folder.Id, text.Briefing, options with { OriginsRequired = options.OriginsRequired || folder.Bundled });
    }

    private static ScenarioFile? Parse(byte[] json, LineMap lines, Findings findings)
    {
        if (json.Length > ReadingLimits.FileBytes)
        {
            findings.Stop(0, $"The file has {json.Length} bytes; at most {ReadingLimits.FileBytes} are read.", "A scenario needs a few thousand.");
            return null;
        }

        if (!Utf8.IsValid(json))
        {
            findings.Stop(FirstInvalid(json), "From here on the file is no UTF-8 text.", "Save it as UTF-8.");
            return null;
        }

        JsonPart? root = new JsonTree(json, lines, findings).Parse();
        if (root is not null && root.Kind != PartKind.Object)
        {
            findings.Stop(root.Offset, $"A scenario is an object {{…}}, not {root.Words}.", "Start from what `cloudwars scenario new` writes.");
        }

        return findings.Stopped ? null : new Binder(findings).Bind(root!, typeof(ScenarioFile), "") as ScenarioFile;
    }

    private static void Check(Draft draft)
    {
        foreach (ScenarioCheck check in ScenarioChecks.All)
        {
            check.Run(draft);
            if (draft.TooMany)
            {
                return;
            }
        }
    }

    private static int FirstInvalid(byte[] bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out int read) == System.Buffers.OperationStatus.Done)
        {
            at += read;
        }

        return at;
    }
}
