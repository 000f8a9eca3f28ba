using CloudWars.Core.Replay;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Asks how long a turn may take.</summary>
internal static class TurnLimit
{
    private const string Minutes = "minutes";

    public static NumberField Field(int now) => new(Minutes, "Minutes for a turn", 0, TableRecord.MinutesMost, now)
    {
        Help = "0: no limit. The clock runs while somebody sits at their desk. When it ends, the turn is finished by standing orders and the caretaker.",
    };

    public static FormScreen Form(IStage stage, int now, Action<int> limit) => new(
        stage, new Form("Time limit", [Field(now)]) { ConfirmLabel = "Keep" }, values => limit(Of(values)));

    public static int Of(FormValues values) => values.Whole(Minutes);
}
