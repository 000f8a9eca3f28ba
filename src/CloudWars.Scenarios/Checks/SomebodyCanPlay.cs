using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class SomebodyCanPlay : ScenarioCheck
{
    private const int SeatsUsual = 8;

    public override string Question => "Is there a game: seats to take, money to spend, somebody to deal with?";

    public override void Run(Draft draft)
    {
        List<KeyValuePair<string, CompanyPart>> seats = [.. draft.Companies.Where(c => c.Value.Seat != false)];
        if (draft.Companies.Count == 0)
        {
            // The missing list of companies was reported already.
            return;
        }

        if (seats.Count == 0)
        {
            draft.Error("companies", "Nobody can play: no company is a seat.", "Leave out \"seat\": false for one of them.");
        }

        if (seats.Count > 0 && seats.All(s => (s.Value.Cash?.Value ?? 0) <= 0))
        {
            draft.Error("companies", "Nobody can do anything: no seat has any cash.", "Give the seats cash.");
        }

        if (seats.Count > SeatsUsual)
        {
            draft.Warn("companies", $"There are {seats.Count} seats; with more than {SeatsUsual} a quarter takes long and its report is hard to read.", "Set \"seat\" to false for some.");
        }

        if (draft.Companies.Count == 1)
        {
            draft.Warn("companies", "There is nobody to make a deal with.", "Add a second company.");
        }
    }
}
