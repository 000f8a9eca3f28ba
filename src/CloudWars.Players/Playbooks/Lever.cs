namespace CloudWars.Players.Playbooks;

/// <summary>
/// One number of a playbook that can be moved, by steps of its usual size; <paramref name="More"/> and <paramref name="Less"/>
/// are the words for it.
/// </summary>
internal sealed record Lever(string More, string Less, bool Clouds, bool Labs, Func<Playbook, double, Playbook> Move)
{
    public string Word(double step) => step >= 0 ? More : Less;
}
