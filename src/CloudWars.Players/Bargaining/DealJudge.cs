using CloudWars.Core.Deals;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Bargaining;

/// <summary>Judges sheets by appraisal: quick, and the same eyes for own and others' offers.</summary>
internal sealed class DealJudge(SeatView view, Style style)
{
    /// <summary>Part of a deal's money that a broken word of the other side takes off its worth.</summary>
    private const double Distrust = 0.02;

    public Verdict Judge(TermSheet sheet)
    {
        SheetWorth own = Worth(sheet, view.MyId);
        double distrust = Distrusted(sheet);
        return new Verdict(sheet, Gain(own, distrust), Worth(sheet, sheet.Other(view.MyId)).Mid, own.High - distrust <= 0 || Ruinous(sheet));
    }

    /// <summary>What the sheet gains the own side, $bn: the first half of a verdict.</summary>
    public double Gain(TermSheet sheet) => Gain(Worth(sheet, view.MyId), Distrusted(sheet));

    /// <summary>Why the sheet is worth what it is, in a sentence.</summary>
    public string Why(TermSheet sheet) => Appraisal.Of(view, sheet, view.MyId).Weightiest.Reason;

    private SheetWorth Worth(TermSheet sheet, string side) => Appraisal.Of(view, sheet, side, inWords: false);

    private double Gain(SheetWorth own, double distrust) => own.Mid - distrust - (style.Caution * (own.Mid - own.Low));

    private double Distrusted(TermSheet sheet)
    {
        double broken = Math.Min(3, view.Company(sheet.Other(view.MyId)).BrokenWord);
        return Distrust * broken * Math.Min(50, sheet.HeadlineAmount());
    }

    /// <summary>More money or machines than the seat has: a promise that could not be kept, however dear it is paid.</summary>
    private bool Ruinous(TermSheet sheet)
    {
        double money = Pledges.MoneyIn(sheet, view.MyId) + Pledges.Money(view, view.MyId);
        double compute = Pledges.ComputeIn(sheet, view.MyId);
        double room = compute <= 0 ? 0 : ComputeNeed.RoomAt(view, view.Me) - Pledges.Compute(view, view.MyId);
        return money > 0.7 * view.Me.Cash.Value || compute > 0.75 * Math.Max(0, room);
    }
}
