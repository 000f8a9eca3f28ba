using CloudWars.Articles.Lexicon;

namespace CloudWars.Articles.Organisations;

/// <summary>All organisations of one article by id.</summary>
internal sealed class Roster(Gazetteer gazetteer)
{
    public const string Other = "other";

    private readonly Dictionary<string, Organisation> byId = [];

    public IEnumerable<Organisation> All => byId.Values;

    public Organisation Known(string id)
    {
        if (!byId.TryGetValue(id, out Organisation? organisation))
        {
            OrganisationEntry entry = gazetteer.Find(id) ?? throw new InvalidOperationException($"unknown organisation {id}");
            byId[id] = organisation = new Organisation(id, entry.Name, entry.Role, true);
        }
        return organisation;
    }

    public void Add(Organisation organisation) => byId.TryAdd(organisation.Id, organisation);

    public Organisation? Find(string id) => byId.GetValueOrDefault(id);

    public string RoleOf(string id) => byId.TryGetValue(id, out Organisation? organisation) ? organisation.Role : gazetteer.Find(id)?.Role ?? Other;
}
