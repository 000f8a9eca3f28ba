using OllamaSharp;

namespace CloudWars.Articles.Proposing;

/// <summary>
/// The language model a user has asked for by name. Without <c>CLOUDWARS_ARTICLE_MODEL</c> none is made and nothing touches a network;
/// with <c>ollama:NAME</c> the model NAME of an Ollama server is asked, at <c>CLOUDWARS_OLLAMA</c> or on this machine.
/// </summary>
public static class ConfiguredProposer
{
    public const string ModelVariable = "CLOUDWARS_ARTICLE_MODEL";
    public const string AddressVariable = "CLOUDWARS_OLLAMA";
    private const string Scheme = "ollama:";
    private static readonly Uri OnThisMachine = new("http://localhost:11434");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Null when none is configured.</summary>
    /// <exception cref="ArgumentException">A variable is set to something that cannot be used; the message says what would be right.</exception>
    public static IFactProposer? From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        string? model = variable(ModelVariable);
        if (string.IsNullOrWhiteSpace(model))
        {
            return null;
        }
        if (!model.StartsWith(Scheme, StringComparison.Ordinal) || model.Length == Scheme.Length)
        {
            throw new ArgumentException($"{ModelVariable} must be {Scheme}NAME, for instance {Scheme}llama3.1; unset it to read without a model");
        }
        string? address = variable(AddressVariable);
        Uri server = OnThisMachine;
        if (!string.IsNullOrWhiteSpace(address) && !(Uri.TryCreate(address, UriKind.Absolute, out server!) && server.Scheme is "http" or "https"))
        {
            throw new ArgumentException($"{AddressVariable} must be an address such as {OnThisMachine}");
        }
        // The program reads and writes JSON without reflection, so the client has to be told its generated shapes.
        OllamaApiClient.Configuration known = new() { Uri = server, Model = model[Scheme.Length..], JsonSerializerContext = OllamaJsonContext.Default };
        return new ModelProposer(new OllamaApiClient(known), Patience);
    }
}
