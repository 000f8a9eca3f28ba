using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using CloudWars.Analysis.Games;

namespace CloudWars.Games;

/// <summary>Writes postings as JSON lines: game, quarter, debit account, credit account, amount in dollars, reason.</summary>
internal static class LedgerFile
{
    public static void Write(TextWriter? file, PlayedGame game)
    {
        if (file is null)
        {
            return;
        }

        StringBuilder line = new();
        foreach (LedgerLine posting in game.Ledger)
        {
            line.Clear();
            line.Append(CultureInfo.InvariantCulture, $"{{\"game\":{game.Number},\"quarter\":{posting.Quarter},\"debit\":\"{posting.Debit}\",\"credit\":\"{posting.Credit}\",");
            line.Append(CultureInfo.InvariantCulture, $"\"amount\":{posting.Cents / 100}.{posting.Cents % 100:00},\"reason\":\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(posting.Reason)}\"}}");
            file.WriteLine(line);
        }
    }
}
