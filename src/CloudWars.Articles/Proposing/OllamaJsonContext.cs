using System.Text.Json.Serialization;
using OllamaSharp.Models.Chat;

namespace CloudWars.Articles.Proposing;

/// <summary>The shapes that are spoken with an Ollama server. The program reads and writes JSON without reflection, and the client's own are its secret.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatRequest))]
[JsonSerializable(typeof(ChatResponseStream))]
[JsonSerializable(typeof(ChatDoneResponseStream))]
internal sealed partial class OllamaJsonContext : JsonSerializerContext;
