namespace CloudWars.Articles.Facts;

/// <summary>
/// The words a slot of a fact was read from. <paramref name="Fact"/> and <paramref name="Slot"/> say which, as in
/// <c>deals[0]</c> and <c>amount</c>; the invariant <c>text[Start..End] == Quote</c> is tested for every one.
/// </summary>
public sealed record Evidence(string Fact, string Slot, int Sentence, int Start, int End, string Quote);
