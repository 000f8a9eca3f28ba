using CloudWars.Articles.Facts;
using CloudWars.Core.World;
using CloudWars.Importing.Casting;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing;

/// <summary>The world before the article's deals: the cast with the catalogue's figures, without what belongs to companies that are not there.</summary>
internal sealed class WorldBuilder(WorldCatalogue catalogue, FactSheet sheet, Caster caster)
{
    /// <summary>A cloud keeps at least this part of its chips when customers stay out of the scenario.</summary>
    private const double KeptMin = 0.4;

    /// <summary>What an unknown investor has in hand at most, $bn.</summary>
    private const double CashMax = 5000;

    private readonly DraftWorld _world = new();

    public DraftWorld Build(Cast cast)
    {
        _world.Market = catalogue.Market;
        foreach (string id in cast.Seats.Concat(cast.Others.Except(cast.Seats)))
        {
            CompanyPart company = catalogue.Companies.TryGetValue(id, out CompanyPart? known) ? known : Unknown(id);
            _world.Companies.Add(id, company with { Seat = cast.Seats.Contains(id) ? null : false });
        }

        foreach ((string id, string why) in cast.Added)
        {
            _world.Notes.Add($"{_world.NameOf(id)} joined from the catalogue: {why}.");
        }

        AddFamilies();
        AddContracts();
        _world.Stakes.AddRange(catalogue.Stakes.Where(s => _world.Has(s.Holder) && _world.Has(s.Of)));
        CountCloudsOnce();
        RentForUnknownLabs();
        return _world;
    }

    private CompanyPart Unknown(string id)
    {
        OrganisationFact fact = sheet.Organisations.First(o => o.Id == id);
        Sourced<double> size = CompanySize.Of(id, fact.Role, sheet);
        string name = Cut(fact.Name);
        _world.Notes.Add($"{name} is not in the catalogue; its figures are those of a typical {Kind(id, fact)} of its size.");
        CompanyPart profile = caster.RoleOf(id) switch
        {
            Role.Lab => Profile.Lab(name, size),
            Role.Cloud => Profile.Cloud(name, size),
            _ when fact.Role == "chip-supplier" => Profile.Supplier(name, size),
            _ => Profile.Investor(name, size, Puts(id)),
        };
        return profile with { Blurb = FirstWords(fact) is { } words ? $"From the article: '{words}'" : profile.Blurb };
    }

    /// <summary>The first sentence below the title that names it.</summary>
    private string? FirstWords(OrganisationFact fact)
    {
        SourceArticle? article = sheet.Articles.FirstOrDefault(a => a.Reading.Facts.Organisations.Any(o => o.Name == fact.Name));
        return article is null || fact.Sentences.IsEmpty ? null : article.Cite(fact.Sentences.FirstOrDefault(s => s > 1, fact.Sentences[0])).Quote;
    }

    private string Kind(string id, OrganisationFact fact) => caster.RoleOf(id) switch
    {
        Role.Lab => "lab",
        Role.Cloud => "cloud",
        _ => fact.Role == "chip-supplier" ? "supplier" : "investor",
    };

    private double Puts(string id) => Math.Min(CashMax, 1.25 * sheet.Deals.Where(d => d.Accepted && d.Fact.Giver == id)
        .Select(d => (double)(FactWords.Middle(d.Fact.Amount) ?? 1)).DefaultIfEmpty(1).Max());

    private void AddFamilies()
    {
        foreach ((string id, FamilyPart family) in catalogue.Families.Where(f => _world.Has(f.Value.Owner)))
        {
            _world.Families.Add(id, family);
        }

        foreach (string id in _world.Companies.Keys.Where(id => !catalogue.Knows(id) && sheet.Organisations.Any(o => o.Id == id && o.Role == "chip-supplier")))
        {
            if (_world.Families.Count < Limits.Families)
            {
                _world.Families.Add(id, Profile.Chips($"{_world.NameOf(id)} chips", id));
            }
        }

        foreach (string id in _world.Companies.Keys.ToList())
        {
            _world.Change(id, c => c with { Chips = Known(c.Chips), Porting = Known(c.Porting) });
        }
    }

    private OrderedDictionary<string, Sourced<double>>? Known(OrderedDictionary<string, Sourced<double>>? amounts) =>
        amounts is null ? null : new OrderedDictionary<string, Sourced<double>>(amounts.Where(a => _world.Families.ContainsKey(a.Key)));

    private void AddContracts()
    {
        double outside = 0;
        foreach (ContractPart contract in catalogue.Contracts)
        {
            bool provides = contract.Provider == DraftWorld.Economy || _world.Has(contract.Provider);
            if (_world.Has(contract.Customer) && provides)
            {
                _world.Contracts.Add(contract);
            }
            else if (_world.Has(contract.Customer) && !catalogue.IsCountedOutside(contract.Provider!))
            {
                outside += contract.Gw!.Value;
                _world.Contracts.Add(contract with
                {
                    Provider = DraftWorld.Economy,
                    Family = null,
                    Source = null,
                    Assumed = $"{contract.Source ?? contract.Assumed}; {catalogue.Companies[contract.Provider!].Name} is outside this scenario",
                });
            }
            else if (_world.Has(contract.Provider) && (contract.RampQuarters?.Value ?? 0) == 0)
            {
                Release(contract);
            }
        }

        if (outside > 0)
        {
            double before = catalogue.Market.OutsideCloudGw!.Value;
            _world.Market = _world.Market with { OutsideCloudGw = Figure.Changed(catalogue.Market.OutsideCloudGw, before + outside, "with what clouds outside this scenario rent to its labs") };
        }
    }

    /// <summary>What a cloud rents to somebody outside the scenario is not there to be sold: its chips and halls are left out.</summary>
    private void Release(ContractPart contract)
    {
        CompanyPart provider = _world.Companies[contract.Provider!];
        string? family = contract.Family is { } asked && provider.Chips?.ContainsKey(asked) == true ? asked : provider.Chips?.Keys.FirstOrDefault();
        if (family is null)
        {
            return;
        }

        string why = $"without what it rents to {catalogue.Companies.GetValueOrDefault(contract.Customer!)?.Name ?? contract.Customer}, who is outside this scenario";
        Sourced<double> installed = provider.Chips![family];
        double gone = Math.Min(contract.Gw!.Value / _world.PerformanceOf(family), installed.Value * (1 - KeptMin));
        OrderedDictionary<string, Sourced<double>> chips = new(provider.Chips) { [family] = Figure.Changed(installed, installed.Value - gone, why) };
        _world.Change(contract.Provider!, c => c with { Chips = chips, SitesGw = Figure.Changed(c.SitesGw, (c.SitesGw?.Value ?? 0) - gone, why) });
    }

    /// <summary>The new clouds at the table were counted with the clouds outside.</summary>
    private void CountCloudsOnce()
    {
        double seated = _world.Companies.Where(c => catalogue.IsCountedOutside(c.Key) && c.Value.SellsCompute == true).Sum(c => _world.Installed(c.Key));
        if (seated <= 0)
        {
            return;
        }

        double left = Math.Max(0.4, _world.Market.OutsideCloudGw!.Value - seated);
        _world.Market = _world.Market with { OutsideCloudGw = Figure.Changed(_world.Market.OutsideCloudGw, left, "without the new clouds that sit at the table") };
        for (int i = 0; i < _world.Contracts.Count; i++)
        {
            ContractPart contract = _world.Contracts[i];
            double taken = contract.Provider != DraftWorld.Economy ? 0
                : _world.Contracts.Where(c => c.Customer == contract.Customer && catalogue.IsCountedOutside(c.Provider!) && (c.RampQuarters?.Value ?? 0) == 0).Sum(c => c.Gw!.Value);
            if (taken > 0)
            {
                _world.Contracts[i] = contract with { Gw = Figure.Changed(contract.Gw, Math.Max(0.02, contract.Gw!.Value - taken), "without the new clouds that sit at the table") };
            }
        }
    }

    /// <summary>A lab has computing from somewhere before the article's deal.</summary>
    private void RentForUnknownLabs()
    {
        foreach ((string id, CompanyPart lab) in _world.Companies.Where(c => c.Value.TrainsModels == true && !catalogue.Knows(c.Key)))
        {
            double revenue = lab.ProductRevenue?.Value ?? 0;
            _world.Contracts.Add(new ContractPart
            {
                Provider = DraftWorld.Economy,
                Customer = id,
                Assumed = "what it must have to serve its customers and to train: half a GW for each $bn a quarter, as known labs",
                Gw = new(Math.Max(0.02, Figure.Round(0.55 * revenue))),
                Price = new(3.1),
                Quarters = new(12),
                TakeOrPay = new(0.6),
            });
        }
    }

    private static string Cut(string name) => name.Length <= 30 ? name : name[..29].TrimEnd() + "…";
}
