namespace CloudWars.Screens.Play;

/// <summary>What belongs to a seat besides its orders, reached from its pages and from the menu alike.</summary>
internal static class SeatMatters
{
    /// <summary>Opens what the target names; false if it names nothing of this kind.</summary>
    public static bool Open(GameFlow flow, string target)
    {
        switch (target)
        {
            case "since":
                flow.ShowSince();
                return true;
            case "notes":
                flow.Stage.Push(new NotesScreen(flow));
                return true;
            case "standing":
                flow.Stage.Push(new StandingScreen(flow));
                return true;
            case "finish":
                flow.FinishForMe();
                return true;
            case "handover":
                flow.Door.AskToHandOver();
                return true;
            case "pin":
                flow.Door.AskForPin();
                return true;
            default:
                return false;
        }
    }
}
