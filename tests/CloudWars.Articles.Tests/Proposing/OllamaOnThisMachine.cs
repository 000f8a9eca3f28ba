using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CloudWars.Articles.Tests.Proposing;

/// <summary>A server that speaks as much of Ollama's protocol as one question needs, on a free port of this machine.</summary>
internal sealed class OllamaOnThisMachine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _answer;

    public OllamaOnThisMachine(string answer)
    {
        _answer = answer;
        _listener.Start();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Answers one question and returns its body.</summary>
    public async Task<string> AnswerAsync(CancellationToken cancel)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync(cancel);
        await using NetworkStream stream = client.GetStream();
        string asked = await BodyAsync(stream, cancel);
        string line = $$"""{"model":"small","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"{{JsonEncodedText.Encode(_answer)}}"},"done":true,"done_reason":"stop"}""" + "\n";
        string head = $"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Length: {Encoding.UTF8.GetByteCount(line)}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head + line), cancel);
        return asked;
    }

    public void Dispose() => _listener.Dispose();

    private static async Task<string> BodyAsync(NetworkStream stream, CancellationToken cancel)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, cancel);
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            string all = text.ToString();
            int body = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0 || (body >= 0 && Encoding.UTF8.GetByteCount(all[(body + 4)..]) >= Length(all[..body])))
            {
                return body < 0 ? all : all[(body + 4)..];
            }
        }
    }

    private static int Length(string head)
    {
        string? line = head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
    }
}
