#!/usr/bin/env python3
"""A small CloudWars bot: Python 3, standard library only.

    cloudwars play trainium-gambit --seat openai=human --seat amazon='bot:python3 bot.py'

The game writes one JSON object a line to our standard input and reads one a line from our standard output:

    hello    -> ready     what is played and which company is ours
    quarter  -> orders    the position, and what we want done this quarter
    proposal -> answer    an offer that somebody made in this very quarter
    result, end           told to us; they want no answer

An answer carries the id of the message that it answers. Fields that we do not know are ignored. Write nothing else to the standard
output: print to sys.stderr instead. Money is in billions of dollars, power in gigawatts.
"""
import json
import sys


def say(**message):
    print(json.dumps(message), flush=True)


def company(view, name):
    return next(c for c in view["companies"] if c["id"] == name)


def limit(legal, order, prop):
    """Smallest and largest value of a property now; (0, 0) if the order cannot be given."""
    for p in legal.get(order, {}).get("properties", []):
        if p["name"] == prop and p["max"] is not None:
            return p["min"], p["max"]
    return 0, 0


def within(legal, order, prop, value):
    """An order with one amount, cut to what is allowed; nothing if even the least is too much."""
    low, high = limit(legal, order, prop)
    value = round(min(value, high), 2)
    return [{"order": order, prop: value}] if high > 0 and value >= low else []


def lab(me, view, legal):
    """Raise money early, keep research up, train with the compute that the users do not need."""
    money, models = me["money"], me["models"]
    orders = []
    cash, burn = money["cash"]["value"], max(0.0, -money["freeCashFlow"]["value"])
    shut = view["market"]["windowShutQuarters"] > 0
    if burn > 0 and cash < 6 * burn and (not shut or cash < 2.5 * burn):
        orders += within(legal, "issue", "amount", 6 * burn - cash)
    research = max(1.1 * models["researchBenchmark"], 0.13 * models["productRevenue"]["value"])
    if abs(research - models["research"]["value"]) > 0.05:
        orders += within(legal, "fund-research", "perQuarter", research)
    used = models["computeUsedGw"]
    if models["runQuartersLeft"] == 0 and used > 0:
        spare = 100 * (1 - 1.05 * models["servingNeedGw"] / used)
        orders.append({"order": "train", "quarters": 2, "percent": round(max(20, min(60, spare)))})
    if models["computeShortGw"] > 0.03 and not view["dealsFrozen"]:
        orders += ask_for_compute(me, view)
    return orders


def ask_for_compute(me, view):
    """Offer the roomiest cloud that we do not talk to yet a plain contract at the market's price."""
    talking = {d["with"] for d in view["deals"]}
    clouds = [c for c in view["companies"] if c["active"] and c["compute"]["enterpriseShare"] > 0 and c["id"] not in talking | {me["id"]}]
    if not clouds:
        return []
    cloud = max(clouds, key=lambda c: c["compute"]["capacityGw"] * (1 - c["compute"]["utilisation"]))
    leg = {"leg": "compute", "giver": cloud["id"], "family": None, "gw": round(max(0.05, me["models"]["computeShortGw"]), 2),
           "quarters": 12, "price": round(1.02 * view["market"]["computePrice"], 2), "takeOrPayPercent": 80}
    return [{"order": "propose", "sheet": {"from": me["id"], "to": cloud["id"], "legs": [leg]}}]


def builder(me, view, legal):
    """Fill the halls with the cheapest compute on sale and put up new ones while customers ask for more."""
    money, compute = me["money"], me["compute"]
    spare = max(0.0, money["cash"]["value"] - 0.15 * money["revenue"]["value"])
    earned = max(0.0, money["freeCashFlow"]["value"] + money["capitalSpending"])
    busy = max(0.2, min(1.0, (compute["utilisation"] - 0.75) / 0.2))
    budget = min(spare, (0.9 * earned + 0.06 * spare) * busy)
    orders = []
    coming = sum(compute["sitesComing"])
    if coming < 0.35 * compute["sitesGw"]:
        gw = min(0.08 * compute["sitesGw"], 0.02 * budget)
        low, high = limit(legal, "build-sites", "gigawatts")
        if gw >= low > 0:
            orders.append({"order": "build-sites", "gigawatts": round(min(gw, high), 2), "lease": False})
    on_sale = {f for p in legal.get("order-chips", {}).get("properties", []) if p["name"] == "family" for f in p["choices"]}
    chips = [c for c in view["market"]["chips"] if c["family"] in on_sale and c["pricePerGw"] > 0]
    arriving = sum(f["arrivingNext"] + f["arrivingAfter"] for f in compute["fleet"])
    room = compute["sitesGw"] + sum(compute["sitesComing"][:2]) - compute["powerGw"] - arriving
    if chips and room > 0.05:
        best = max(chips, key=lambda c: c["performance"] * (0.6 + 0.4 * c["maturity"]) / c["pricePerGw"])
        orders += [{**o, "family": best["family"]} for o in within(legal, "order-chips", "gigawatts", min(room, budget / best["pricePerGw"]))]
    return orders


def paid_at_closing(deal, me):
    """Money that leaves us when the sheet closes."""
    return sum(leg.get("amount", 0) for leg in deal["sheet"]["legs"] if leg["giver"] == me["id"] and leg["leg"] in ("equity", "loan"))


def judge(deal, me, view):
    """Take what is worth something even on a bad day, or clearly worth it on an ordinary one; never bet the treasury on it."""
    worth = deal["worthToYou"]
    affordable = paid_at_closing(deal, me) < 0.25 * me["money"]["cash"]["value"]
    good = worth["low"] > 0 or worth["mid"] > 0.5 * (worth["high"] - worth["low"])
    verb = "accept" if good and affordable and not view["dealsFrozen"] else "decline"
    return {"order": verb, "deal": deal["number"]}, worth["reason"]


def orders_for(message, able):
    view = message["view"]
    me = company(view, view["company"])
    legal = {o["order"]: o for o in message["legalOrders"]}
    orders = [judge(deal, me, view)[0] for deal in view["deals"] if deal["mustAnswer"]]
    if able["trainsModels"]:
        orders += lab(me, view, legal)
    if able["builds"]:
        orders += builder(me, view, legal)
    return orders


def main():
    able = {}
    for line in sys.stdin:
        message = json.loads(line)
        kind = message["type"]
        if kind == "hello":
            able = next(c for c in message["companies"] if c["id"] == message["company"])
            say(type="ready", id=message["id"], name="Prudent Python")
        elif kind == "quarter":
            say(type="orders", id=message["id"], orders=orders_for(message, able), reason="Compute in step with demand, cash for a bad year.")
        elif kind == "proposal":
            view = message["view"]
            order, reason = judge(message["deal"], company(view, view["company"]), view)
            say(type="answer", id=message["id"], order=order, reason=reason)
        elif kind == "result":
            for refused in message["refused"]:
                print(f"{message['label']}: {refused['order']} refused: {refused['why']}", file=sys.stderr)
        elif kind == "end":
            return


if __name__ == "__main__":
    main()
