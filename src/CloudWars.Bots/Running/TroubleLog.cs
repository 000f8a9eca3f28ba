namespace CloudWars.Bots.Running;

/// <summary>Names a bot and what went wrong with it, a few times in a game; the rest is counted and told at the end.</summary>
internal sealed class TroubleLog(Action<string> log, string who)
{
    private const int Told = 4;

    private int _lost;
    private bool _closed;

    public void Note(string quarter, BotTrouble trouble)
    {
        if (_lost++ < Told)
        {
            log($"{who}, {quarter}: its orders are lost. {trouble}");
        }
    }

    /// <summary>Another quarter without orders, for a reason that was told before.</summary>
    public void Lost() => _lost++;

    public void Dismissed() => log($"{who} is not asked again in this game; its company goes on without orders.");

    public void Close()
    {
        if (!_closed && _lost > 1)
        {
            log($"{who} lost its orders {_lost} times in this game.");
        }

        _closed = true;
    }
}
