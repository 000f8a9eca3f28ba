using System.Text.Json;
using System.Text.Json.Serialization;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Replay;

/// <summary>
/// The shapes of records, orders and legs as JSON, made when the program is compiled: native builds cannot look at types while they
/// run. A new order or leg adds its line; the test of the catalogues misses it otherwise.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GameRecord))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Leg))]
[JsonSerializable(typeof(Accept))]
[JsonSerializable(typeof(BidForCompany))]
[JsonSerializable(typeof(Borrow))]
[JsonSerializable(typeof(BuildSites))]
[JsonSerializable(typeof(BuyBack))]
[JsonSerializable(typeof(Counter))]
[JsonSerializable(typeof(Decline))]
[JsonSerializable(typeof(EndContract))]
[JsonSerializable(typeof(FundResearch))]
[JsonSerializable(typeof(FundSilicon))]
[JsonSerializable(typeof(GoPublic))]
[JsonSerializable(typeof(Invest))]
[JsonSerializable(typeof(IssueShares))]
[JsonSerializable(typeof(OrderChips))]
[JsonSerializable(typeof(PortWorkload))]
[JsonSerializable(typeof(Propose))]
[JsonSerializable(typeof(Repay))]
[JsonSerializable(typeof(SecondarySale))]
[JsonSerializable(typeof(SellStake))]
[JsonSerializable(typeof(SetPrices))]
[JsonSerializable(typeof(TrainModel))]
[JsonSerializable(typeof(Withdraw))]
[JsonSerializable(typeof(AdoptionLeg))]
[JsonSerializable(typeof(ComputeLeg))]
[JsonSerializable(typeof(EquityLeg))]
[JsonSerializable(typeof(ExclusivityLeg))]
[JsonSerializable(typeof(LoanLeg))]
[JsonSerializable(typeof(WarrantLeg))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
