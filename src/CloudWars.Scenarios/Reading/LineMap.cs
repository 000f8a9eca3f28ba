using System.Text;

namespace CloudWars.Scenarios.Reading;

/// <summary>Finds line and column of a byte offset in a UTF-8 text. Columns count characters, as editors do.</summary>
internal sealed class LineMap
{
    private readonly byte[] _bytes;
    private readonly List<int> _starts = [0];

    public LineMap(byte[] bytes)
    {
        _bytes = bytes;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    public Position At(int offset)
    {
        int safe = Math.Clamp(offset, 0, _bytes.Length);
        int found = _starts.BinarySearch(safe);
        int line = found >= 0 ? found : ~found - 1;
        int start = _starts[line];
        return new Position(line + 1, Encoding.UTF8.GetCharCount(_bytes, start, safe - start) + 1);
    }

    /// <summary>The offset of a position given as the JSON reader gives it: line and byte in the line, from 0.</summary>
    public int OffsetOf(long line, long byteInLine) =>
        _starts[(int)Math.Clamp(line, 0, _starts.Count - 1)] + (int)Math.Max(0, byteInLine);
}
