using System.Diagnostics;
using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;

namespace CloudWars.Bots.Running;

/// <summary>Question and answer with one bot: sends a message, waits for the answer with its id, and passes over what came late.</summary>
internal sealed class BotLine(BotProcess process) : IDisposable
{
    /// <summary>What was written and read, for the conformance check.</summary>
    public Action<string, string>? Transcript { get; init; }

    /// <summary>Changes every line before it is sent: how a later version of the game would write it.</summary>
    public Func<string, string>? Rewrite { get; init; }

    public BotTrouble? Tell(GameMessage message, TimeSpan limit)
    {
        string line = Rewrite is null ? BotJson.Write(message) : Rewrite(BotJson.Write(message));
        Transcript?.Invoke("to", line);
        return process.Send(line, limit, BotProtocol.FloodBytes);
    }

    /// <summary>The answer of the type that was asked for, or what is the matter with it.</summary>
    public T? Ask<T>(Question question, TimeSpan limit, CancellationToken cancel, out BotTrouble? trouble)
        where T : BotMessage
    {
        long start = Stopwatch.GetTimestamp();
        trouble = Tell(question, limit);
        int heard = 0;
        while (trouble is null)
        {
            if (process.Receive(limit - Stopwatch.GetElapsedTime(start), cancel, out trouble) is not { } line)
            {
                break;
            }

            heard += line.Size;
            if (heard > BotProtocol.FloodBytes)
            {
                trouble = new BotTrouble(BotFault.Flood, $"It sent more than {BotProtocol.FloodBytes / 1024 / 1024} MB instead of an answer.");
            }
            else if (Read(line, question.Id, out trouble) is { } message && message.Id == question.Id)
            {
                if (message is T answer)
                {
                    return answer;
                }

                trouble = Nonsense($"The answer has the wrong type: {NameOf(message.GetType())} where {NameOf(typeof(T))} is due.", line);
            }
        }

        return null;
    }

    public void Dispose() => process.Dispose();

    /// <summary>Reads a line; null without trouble for one that may be passed over.</summary>
    private BotMessage? Read(ReadLine line, int id, out BotTrouble? trouble)
    {
        trouble = null;
        if (line.Skipped > 0)
        {
            return null;
        }

        Transcript?.Invoke("from", Printable.Text(line.Bytes, 4000));
        if (line.TooLong)
        {
            trouble = Nonsense($"A line is longer than {BotProtocol.LineBytes / 1024} kB.", line);
            return null;
        }

        try
        {
            if (BotJson.ReadBot(WithoutMark(line.Bytes)) is not { } message)
            {
                trouble = Nonsense("The line is no message.", line);
                return null;
            }

            trouble = message.Id > id || message.Id < 0 ? Nonsense($"The id {message.Id} has not been asked yet; the question had {id}.", line) : null;
            return message;
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            trouble = Nonsense($"The line is no message of the protocol: {Reason(wrong)}", line);
            return null;
        }
    }

    /// <summary>Some platforms put a byte order mark before the first line.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) => line.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private static string Reason(Exception wrong) => wrong.Message.Contains("required properties", StringComparison.Ordinal)
        ? OrderReader.Why(wrong)
        : wrong is NotSupportedException || wrong.Message.Contains("discriminator", StringComparison.Ordinal)
            ? "an object with \"type\" ready, orders or answer is due."
            : OrderReader.Why(wrong);

    private static string NameOf(Type type) => type.Name.ToLowerInvariant();

    private static BotTrouble Nonsense(string why, ReadLine line) => new(BotFault.Nonsense, why, Printable.Text(line.Bytes, 120));
}
