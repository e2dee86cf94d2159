"""Makes the tables of measurement of the worked example: content/measurement/*.csv.

Everything is made up and drawn by chance from one seed, so that two runs give the same bytes.
Whether somebody was reached has no part in how a deal ends: the report must not find an effect.
What the three stories tell is in the data: deals that stand in the security review, finance that
is known late, and leads of a partner that are not ready.
"""

import csv
import datetime
import pathlib
import random

SEED = 20261031
FIRST_DAY = datetime.date(2025, 1, 6)
LAST_DAY = datetime.date(2026, 10, 30)
STAGES = ["awareness", "evaluation", "selection", "expansion"]
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "content" / "measurement"

# How often somebody of each persona is known in a deal, and what stands on their cards.
PEOPLE = {
    "it-director": (0.92, "technical-evaluator", "IT Director"),
    "dc-operations-manager": (0.72, "operations-owner", "Data Center Manager"),
    "cfo": (0.42, "economic-buyer", "CFO"),
    "ciso": (0.55, "technical-evaluator", "CISO"),
    "procurement-lead": (0.38, "gatekeeper", "Sourcing Lead"),
    "partner-consultant": (0.25, "", "Infrastructure Consultant"),
}

READING = {
    "it-director": ["relocation/two-year-exit-guide", "relocation/sample-wave-plan",
                    "virtualization/physical-to-virtual-guide", "relocation/brandvold-foods"],
    "dc-operations-manager": ["operations/cutover-runbook", "operations/discovery-dry-run",
                              "operations/staffing-planner", "operations/first-ninety-days"],
    "cfo": ["finance/payback-one-pager", "finance/cost-of-delay-calculator",
            "finance/commercial-terms-in-brief", "relocation/brandvold-foods"],
    "ciso": ["security/review-pack", "security/data-path-paper", "security/how-we-are-audited",
             "security/penetration-test-letter"],
    "procurement-lead": ["procurement/change-order-annex", "procurement/comparing-offers",
                         "procurement/liability-and-insurance"],
    "partner-consultant": ["partners/go-live-playbook", "partners/why-recommend",
                           "partners/pellwright-story"],
}

chance = random.Random(SEED)


def day_after(day, low, high):
    return day + datetime.timedelta(days=chance.randint(low, high))


def write(name, header, rows):
    with open(FOLDER / f"{name}.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def deals():
    for number in range(1, 331):
        created = day_after(FIRST_DAY, 0, (LAST_DAY - FIRST_DAY).days - 5)
        segment = "enterprise" if chance.random() < 0.55 else "mid-market"
        pace = 1.3 if segment == "enterprise" else 0.9
        stays = [int(chance.lognormvariate(3.3, 0.6) * pace) + 5, int(chance.lognormvariate(3.7, 0.6) * pace) + 5]
        # The security review: some deals hang there, whoever reads what.
        in_review = int(chance.lognormvariate(3.6, 0.9) * pace) + 7
        ending = "won" if chance.random() < 0.46 else "lost"
        yield f"D-{number:04d}", f"A-{chance.randint(1, 250):04d}", created, segment, stays + [in_review], ending


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    opportunities, history, people, events = [], [], [], []
    for key, account, created, segment, stays, ending in deals():
        entered, stage, closed = created, None, None
        left = chance.choice([1, 2, 3, 3, 3]) if ending == "lost" else 3
        for place in range(3):
            if entered > LAST_DAY:
                break
            stage = STAGES[place]
            history.append([key, stage, entered])
            entered = entered + datetime.timedelta(days=stays[place])
            if place + 1 == left:
                closed = entered
                break
        is_open = closed is None or closed > LAST_DAY
        amount = int(chance.lognormvariate(12.1, 0.5)) * 100
        opportunities.append([
            key, account, created, "" if is_open else closed, "open" if is_open else ending, segment,
            stage, amount, "USD"])
        for persona, (share, role, title) in PEOPLE.items():
            if chance.random() >= share:
                continue
            contact = f"C-{len(people) + 1:05d}"
            source = chance.choice(["crm", "crm", "form"])
            is_unknown = chance.random() < 0.12
            people.append([
                key, contact, "" if is_unknown else persona, role, day_after(created, -20, 25)
                if created < LAST_DAY - datetime.timedelta(days=30) else "",
                "" if is_unknown else source, title if is_unknown else ""])
            for _ in range(chance.choice([0, 0, 0, 1, 1, 2, 3])):
                occurred = day_after(created, -60, 120)
                if occurred <= LAST_DAY:
                    events.append([
                        account, contact, "", chance.choice(READING[persona]),
                        chance.choice(["website", "email", "sales", "events"]),
                        chance.choice(["view", "view", "download", "attend"]), occurred])
    for _ in range(160):
        events.append([
            f"A-{chance.randint(1, 250):04d}", "", "", chance.choice(sum(READING.values(), [])),
            "website", "view", day_after(FIRST_DAY, 0, (LAST_DAY - FIRST_DAY).days)])
    # One asset that the workspace lacks, as an old export has it.
    for _ in range(7):
        events.append([
            f"A-{chance.randint(1, 250):04d}", "", "", "security/old-faq", "website", "view",
            day_after(FIRST_DAY, 0, (LAST_DAY - FIRST_DAY).days)])
    events.sort(key=lambda event: (event[6], event))
    write("opportunities", [
        "opportunity_id", "account_id", "created_on", "closed_on", "outcome", "segment", "stage",
        "amount_minor", "currency"], opportunities)
    write("stage_history", ["opportunity_id", "stage", "entered_on"],
          [row for row in history if row[2] <= LAST_DAY])
    write("stakeholders", [
        "opportunity_id", "contact_key", "persona_id", "buying_role", "added_on",
        "persona_source", "job_title"],
          [[*row[:4], min(row[4], LAST_DAY) if row[4] else "", *row[5:]] for row in people])
    write("engagement", [
        "event_id", "account_id", "contact_key", "persona_id", "asset_id", "channel", "kind",
        "occurred_on"], [[f"E-{number:05d}", *event] for number, event in enumerate(events, 1)])
    leads()
    performance()
    costs()


def leads():
    rows = []
    shares = {
        "data-center-it-director": (0.62, 0.2, 0.12), "cfo-cost-program": (0.5, 0.22, 0.2),
        "partner-sourced-project": (0.3, 0.14, 0.46),
    }
    for number in range(1, 221):
        definition = chance.choices(list(shares), [5, 3, 4])[0]
        persona = {"data-center-it-director": "it-director", "cfo-cost-program": "cfo",
                   "partner-sourced-project": "partner-consultant"}[definition]
        created = day_after(FIRST_DAY, 0, (LAST_DAY - FIRST_DAY).days)
        accepted, rejected, not_ready = shares[definition]
        decision = chance.choices(
            ["accepted", "rejected", "not-ready", "open"],
            [accepted, rejected, not_ready, 1 - accepted - rejected - not_ready])[0]
        if decision == "not-ready":
            reason = chance.choices(["timeline", "budget", "authority"], [5, 3, 2])[0]
        else:
            reason = chance.choice(["company-size", "need", "too small for us"]) \
                if decision == "rejected" else ""
        source = "partners" if definition == "partner-sourced-project" else \
            chance.choice(["search", "events", "website", "linkedin"])
        meeting = day_after(created, 3, 20) if decision == "accepted" and chance.random() < 0.8 else ""
        decided = min(created + datetime.timedelta(days=1 + number % 9), LAST_DAY) \
            if decision != "open" else ""
        became = decision == "accepted" and chance.random() < 0.6
        rows.append([
            f"L-{number:04d}", "", persona, definition, created, source, decision, decided, reason,
            meeting if meeting and meeting <= LAST_DAY else "", f"D-{chance.randint(1, 330):04d}" if became else ""])
    write("leads", [
        "lead_id", "account_id", "persona_id", "lead_definition", "created_on", "source",
        "decision", "decided_on", "reason", "meeting_on", "opportunity_id"], rows)


def performance():
    rows = []
    quarters = [("2025-10-01", "2025-12-31"), ("2026-01-01", "2026-03-31"),
                ("2026-04-01", "2026-06-30"), ("2026-07-01", "2026-09-30")]
    phrases = {
        "it-director": "data center relocation checklist", "ciso": "agentless discovery security",
        "cfo": "cost of data center downtime", "dc-operations-manager": "server migration runbook",
    }
    for start, end in quarters:
        for persona, assets in READING.items():
            for asset in assets:
                visits = chance.randint(60, 900)
                rows.append([start, end, asset, persona, "website", "", "", "", visits,
                             int(visits * chance.uniform(0.02, 0.14)), "", ""])
                if chance.random() < 0.55:
                    sends = chance.randint(4, 40)
                    rows.append([start, end, asset, persona, "sales", "", "", "", "", "", sends,
                                 int(sends * chance.uniform(0.3, 0.9))])
            sends = chance.randint(300, 1500)
            rows.append([start, end, "", persona, "email", "", "", "", "", "", sends,
                         int(sends * chance.uniform(0.12, 0.35))])
            seen = chance.randint(2000, 20000)
            clicked = int(seen * chance.uniform(0.01, 0.05))
            # A total beside its phrases would count twice.
            if persona not in phrases:
                rows.append([
                    start, end, "", persona, "search", "", seen, clicked, "", "", "", ""])
        for persona, phrase in phrases.items():
            seen = chance.randint(150, 2500)
            rows.append([start, end, READING[persona][0], persona, "search", phrase, seen,
                         int(seen * chance.uniform(0.01, 0.06)), "", "", "", ""])
    write("performance", [
        "period_start", "period_end", "asset_id", "persona_id", "channel", "query", "impressions",
        "clicks", "visits", "conversions", "sends", "opens"], rows)


def costs():
    rows = []
    for start, end in [("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30"),
                       ("2026-07-01", "2026-09-30")]:
        for persona in ["it-director", "cfo", "ciso", "dc-operations-manager"]:
            rows.append([start, end, persona, "events", chance.randint(8, 30) * 100000, "USD", "direct"])
        rows.append([start, end, "", "website", 4500000, "USD", "even"])
    write("costs", [
        "period_start", "period_end", "persona_id", "channel", "amount_minor", "currency",
        "allocation"], rows)


main()
