using Microsoft.Extensions.AI;

namespace CloudWars.Articles.Tests.Proposing;

/// <summary>A language model that says what the test wants, and remembers what it was asked.</summary>
internal sealed class FakeClient(Func<string> answer) : IChatClient
{
    public List<ChatMessage> Asked { get; } = [];

    public ChatOptions? Options { get; private set; }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.AddRange(messages);
        Options = options;
        string text = answer();
        if (text == "never")
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
