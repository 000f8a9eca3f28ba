using System.Runtime.CompilerServices;

namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// The reason of an appraisal, put together only if somebody will read it: an AI player weighs hundreds of sheets for each one of
/// which it tells why.
/// </summary>
[InterpolatedStringHandler]
internal ref struct Because
{
    private DefaultInterpolatedStringHandler _words;
    private readonly bool _told;

    public Because(int literalLength, int formattedCount, Vantage vantage, out bool told)
    {
        told = _told = vantage.InWords;
        _words = told ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string text) => _words.AppendLiteral(text);

    public void AppendFormatted(string? text) => _words.AppendFormatted(text);

    public void AppendFormatted(double number, string format) => _words.AppendFormatted(number, format);

    public string Text() => _told ? _words.ToStringAndClear() : "";
}
