namespace CloudWars.Articles;

/// <summary>A sentence of the cleaned text, numbered from 1; titles and headings count.</summary>
public readonly record struct SentenceSpan(int Number, int Start, int End);
