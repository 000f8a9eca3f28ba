using CloudWars.Core.Views;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Bargaining;

/// <summary>A cloud (or a chip maker) and a lab that could deal, seen by one of them: what templates draft sheets from.</summary>
internal sealed class Pairing
{
    private const double SmallLabsRound = 0.15;

    private Pairing(SeatView view, CompanyView cloud, CompanyView lab, Playbook book)
    {
        View = view;
        Cloud = cloud;
        Lab = lab;
        Partner = cloud.IsMine ? lab : cloud;
        double room = ComputeNeed.RoomAt(view, cloud) - (cloud.IsMine ? Pledges.Compute(view, cloud.Id) : 0);
        Room = Math.Max(0, room);
        double need = ComputeNeed.Of(view, lab, lab.IsMine ? book : new Playbook("usual"));
        Need = Math.Max(0, need - (lab.IsMine ? Incoming(view, lab.Id) : 0));
        Gw = OrderSheet.Neat(Math.Min(Need, 0.34 * Room));
    }

    public SeatView View { get; }

    public CompanyView Cloud { get; }

    public CompanyView Lab { get; }

    /// <summary>The one of the two that is not the seat's own.</summary>
    public CompanyView Partner { get; }

    /// <summary>GW the lab should contract, as far as the seat can tell.</summary>
    public double Need { get; }

    /// <summary>GW the cloud can promise.</summary>
    public double Room { get; }

    /// <summary>A contract both could live with.</summary>
    public double Gw { get; }

    /// <summary>The least worth talking about, of compute in GW and of money in $bn: markets of the past are smaller.</summary>
    public double LeastGw => Math.Max(0.01, 0.05 * Math.Min(1, View.Setup.Scale));

    public double LeastMoney => Math.Max(0.05, 0.5 * Math.Min(1, View.Setup.Scale));

    /// <summary>A round that a cloud leads, $bn: a sliver of a large lab, and up to a billion where that is a good part of a small one.</summary>
    public double Round(double sliver) => Math.Max(sliver * Lab.Value, Math.Min(1, SmallLabsRound * Lab.Value));

    public double Price => View.Market.ComputePrice;

    public string Me => View.MyId;

    /// <summary>Every pair the seat could open talks with now.</summary>
    public static IEnumerable<Pairing> All(SeatView view, Playbook book)
    {
        foreach (CompanyView other in view.Others)
        {
            bool free = other.Active && other.IsSeat && MyTurn(view, other.Id) && view.Deals.All(d => d.Other != other.Id);
            if (free && view.Me.Setup.SellsCompute && IsLab(other))
            {
                yield return new Pairing(view, view.Me, other, book);
            }
            else if (free && IsLab(view.Me) && other.Setup.SellsCompute)
            {
                yield return new Pairing(view, other, view.Me, book);
            }
        }
    }

    /// <summary>
    /// Two sides that write to each other in the same quarter find their sheets crossing, so who writes takes turns: a custom
    /// anyone can work out from the calendar, and anyone may break.
    /// </summary>
    internal static bool MyTurn(SeatView view, string other)
    {
        int mine = Number(view, view.MyId);
        int theirs = Number(view, other);
        return ((view.Quarter + mine + theirs) % 2 == 0) == (mine < theirs);
    }

    /// <summary>Chip makers without a chair and the seat, if it has work of its own to run on their chips and halls to put them in.</summary>
    public static IEnumerable<Pairing> WithChipMakers(SeatView view, Playbook book) => !view.Me.Setup.Builds
        ? []
        : view.Partners.Where(o => !o.IsSeat && view.Deals.All(d => d.Other != o.Id))
            .Select(maker => new Pairing(view, maker, view.Me, book));

    private static int Number(SeatView view, string company)
    {
        int number = 0;
        while (view.Setup.Companies[number].Id != company)
        {
            number++;
        }

        return number;
    }

    private static bool IsLab(CompanyView company) => company.Setup.TrainsModels && !company.Setup.SellsCompute;

    private static double Incoming(SeatView view, string lab)
    {
        double sum = 0;
        foreach (DealView deal in view.Deals)
        {
            sum += deal.Sheet.Concerns(lab) ? Pledges.ComputeIn(deal.Sheet, deal.Sheet.Other(lab)) : 0;
        }

        return sum;
    }
}
