"""Writes cases.json, beside this file: inputs of the statistics, and what libraries make of them.

    python3 -m venv .venv
    .venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0 lifelines==0.30.3
    .venv/bin/python make-cases.py

The inputs are fixed or drawn with a fixed seed, so that the file comes out the same each time.
What gives which value:

  proportions  share: count / total; interval: statsmodels.stats.proportion.proportion_confint,
               method "wilson", whose limit next to a count of 0 or of all is set to 0 or 1 exactly
  differences  value: first share - second share; interval:
               statsmodels.stats.proportion.confint_proportions_2indep, method "newcomb";
               p: scipy.stats.fisher_exact, none where a group is empty
  curves       survival, standard error: statsmodels.duration.survfunc.SurvfuncRight;
               band: lifelines.KaplanMeierFitter, whose survival is compared with the other's;
               median: exact, in fractions, as a product of floating point numbers may miss a half;
               its limits: lifelines.utils.median_survival_times of the band
  ranks        observed, expected, variance: statsmodels.duration.survfunc.survdiff gives chi-square
               and p; lifelines.statistics.logrank_test is compared with it; the other three are in
               fractions here, and compared with both by their chi-square
  endings      statsmodels.duration.survfunc.CumIncidenceRight; lifelines' AalenJohansenFitter moves
               ties apart at random and loses what ends on day 0, so it is compared only where
               there is neither
  strata       odds ratio and interval: statsmodels.stats.contingency_tables.StratifiedTable, which
               has no difference: that one is exact, in fractions
  splits       exact, in fractions: the largest remainders, of equal ones the earlier
"""

import json
import math
import random
import warnings
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

import lifelines
import numpy as np
from lifelines.statistics import logrank_test
from lifelines.utils import median_survival_times
from scipy.stats import fisher_exact
from statsmodels.duration.survfunc import CumIncidenceRight, SurvfuncRight, survdiff
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

RANDOM = random.Random(20261101)


def number(value):
    """A number for JSON: none for what is none."""
    return None if value is None or not math.isfinite(value) else float(value)


def agree(one, other, what):
    assert math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12), (what, one, other)


def interval(lower, upper):
    return {"lower": number(lower), "upper": number(upper)}


# Proportions and their differences


def wilson(count, total):
    if total == 0:
        return None
    lower, upper = proportion_confint(count, total, method="wilson")
    return interval(0 if count == 0 else lower, 1 if count == total else upper)


def proportion(name, count, total):
    share = count / total if total else None
    return dict(name=name, count=count, total=total, share=share, interval=wilson(count, total))


def difference(name, a, m, b, n):
    case = dict(name=name, counts=[a, m, b, n], value=None, interval=None, p=None)
    if m and n:
        case["value"] = a / m - b / n
        case["interval"] = interval(*confint_proportions_2indep(a, m, b, n, method="newcomb"))
        case["p"] = number(fisher_exact([[a, m - a], [b, n - b]]).pvalue)
    return case


def proportions():
    yield proportion("nobody", 0, 0)
    yield proportion("none of one", 0, 1)
    yield proportion("all of many", 5000, 5000)
    yield proportion("one of a million", 1, 1_000_000)
    for index in range(4):
        total = RANDOM.randint(2, 10 ** (index + 1))
        yield proportion(f"drawn {index}", RANDOM.randint(0, total), total)


def differences():
    yield difference("first group empty", 0, 0, 3, 10)
    yield difference("both groups empty", 0, 0, 0, 0)
    yield difference("nobody in either group", 0, 7, 0, 9)
    yield difference("everybody in both groups", 7, 7, 9, 9)
    yield difference("all and nobody", 10, 10, 0, 20)
    yield difference("one each", 1, 1, 0, 1)
    yield difference("equal shares", 4, 10, 8, 20)
    yield difference("tables as improbable on the other side", 2, 12, 10, 12)
    # Another table is exactly as improbable, but not in floating point numbers.
    yield difference("as improbable but for rounding", 1, 6, 9, 11)
    yield difference("as improbable but for rounding, the other way", 5, 7, 1, 10)
    yield difference("far apart", 900, 1000, 300, 1200)
    for index in range(5):
        m, n = RANDOM.randint(3, 10 ** (index // 2 + 2)), RANDOM.randint(3, 10 ** (index // 2 + 2))
        yield difference(f"drawn {index}", RANDOM.randint(0, m), m, RANDOM.randint(0, n), n)


# Survival


def drawn_days(count, longest, censored):
    """Days and whether it happened, with many ties if the longest is short."""
    return [[RANDOM.randint(0, longest), int(RANDOM.random() >= censored)] for _ in range(count)]


def event_days(subjects):
    return sorted({day for day, happened in subjects if happened})


def at_risk(subjects, day):
    return sum(1 for other, _ in subjects if other >= day)


def events(subjects, day):
    return sum(1 for other, happened in subjects if happened and other == day)


def exact_median(subjects):
    survival = Fraction(1)
    for day in event_days(subjects):
        survival *= 1 - Fraction(events(subjects, day), at_risk(subjects, day))
        if survival <= Fraction(1, 2):
            return day
    return None


def curve(name, subjects):
    case = dict(name=name, subjects=subjects, steps=[], median=exact_median(subjects))
    case["medianLower"] = case["medianUpper"] = None
    if not event_days(subjects):
        return case
    days, happened = np.array(subjects).T
    steps = SurvfuncRight(days, happened)
    fitter = lifelines.KaplanMeierFitter().fit(days, happened)
    band = fitter.confidence_interval_
    for index, day in enumerate(steps.surv_times):
        survival = steps.surv_prob[index]
        if events(subjects, day) == 0:
            continue
        agree(survival, fitter.survival_function_at_times(day).iloc[0], name)
        lower, upper = band.loc[float(day)]
        inside = 0 < survival < 1
        case["steps"].append(
            dict(
                day=int(day),
                atRisk=int(steps.n_risk[index]),
                events=int(steps.n_events[index]),
                survival=number(survival),
                standardError=number(steps.surv_prob_se[index]) if inside else None,
                band=interval(lower, upper) if inside else None,
            )
        )
    # The last day of all is left out where the share is 0: the band has no value there.
    limits = median_survival_times(band[fitter.survival_function_["KM_estimate"] > 0])
    lower, upper = np.ravel(limits.to_numpy())
    case["medianLower"], case["medianUpper"] = (
        None if math.isinf(limit) else int(limit) for limit in (lower, upper)
    )
    return case


def curves():
    yield curve("nobody", [])
    yield curve("one, and it happened", [[5, 1]])
    yield curve("one still waiting", [[5, 0]])
    yield curve("all still waiting", [[3, 0], [3, 0], [9, 0]])
    yield curve("all on one day", [[4, 1], [4, 1], [4, 1]])
    yield curve("happened and still waiting on one day", [[4, 1], [4, 0], [4, 1], [7, 0]])
    yield curve("on day 0", [[0, 1], [0, 0], [2, 1], [3, 1]])
    yield curve("exactly one half", [[1, 1], [2, 1], [3, 1], [4, 0], [5, 0], [6, 0]])
    # As a product of floating point numbers it is 0.5000000000000001 on day 10.
    waiting = [7, 8, 9, 11]
    yield curve("one half, missed", [[day, int(day not in waiting)] for day in range(1, 16)])
    for count, longest, censored in [(12, 40, 0.4), (60, 15, 0.3), (200, 365, 0.5), (40, 30, 0.9)]:
        yield curve(f"drawn {count}", drawn_days(count, longest, censored))


def rank_sums(first, second):
    both = first + second
    expected, variance = Fraction(0), Fraction(0)
    for day in event_days(both):
        d, n, n1 = events(both, day), at_risk(both, day), at_risk(first, day)
        expected += Fraction(d * n1, n)
        if n > 1:
            variance += Fraction(d * n1 * (n - n1) * (n - d), n * n * (n - 1))
    return sum(happened for _, happened in first), expected, variance


def rank(name, first, second):
    observed, expected, variance = rank_sums(first, second)
    case = dict(name=name, first=first, second=second, observed=observed)
    case |= dict(expected=float(expected), variance=float(variance), chiSquare=None, p=None)
    if variance > 0:
        (a, d), (b, e) = np.array(first).T, np.array(second).T
        groups = np.array([0] * len(a) + [1] * len(b))
        chi_square, p = survdiff(np.concatenate([a, b]), np.concatenate([d, e]), groups)
        other = logrank_test(a, b, d, e)
        agree(chi_square, other.test_statistic, name)
        agree(p, other.p_value, name)
        agree(chi_square, float((observed - expected) ** 2 / variance), name)
        case |= dict(chiSquare=number(chi_square), p=number(p))
    return case


def ranks():
    yield rank("both empty", [], [])
    yield rank("second empty", [[3, 1], [5, 1]], [])
    yield rank("all still waiting", [[3, 0], [5, 0]], [[4, 0]])
    yield rank("all on one day", [[3, 1], [3, 1]], [[3, 1]])
    yield rank("the second ended before the first happened", [[5, 1], [6, 1]], [[2, 0], [3, 0]])
    yield rank("equal", [[3, 1], [5, 0], [7, 1]], [[3, 1], [5, 0], [7, 1]])
    yield rank("one each", [[3, 1]], [[5, 1]])
    yield rank("drawn, alike", drawn_days(40, 20, 0.3), drawn_days(55, 20, 0.3))
    yield rank("drawn, apart", drawn_days(80, 90, 0.3), drawn_days(70, 200, 0.5))


# Competing risks

STATUS = {"open": 0, "won": 1, "lost": 2}


def ending(name, subjects):
    """Subjects are pairs of a day and won, lost or open."""
    case = dict(name=name, subjects=subjects, days=[], won=[], lost=[])
    days = np.array([day for day, _ in subjects])
    status = np.array([STATUS[how] for _, how in subjects])
    if not any(status):
        return case
    # Both ways have to occur for the library; one that does not is 0.
    fitted = CumIncidenceRight(days, status)
    closed = sorted({day for day, how in subjects if how != "open"})
    for day in closed:
        place = int(np.searchsorted(fitted.times, day, side="right")) - 1
        case["days"].append(day)
        for index, way in enumerate(["won", "lost"]):
            curve = fitted.cinc[index] if index < len(fitted.cinc) else np.zeros(place + 1)
            case[way].append(number(curve[place]))
    if len(set(days)) == len(days) and 0 not in days:
        for way in ["won", "lost"]:
            other = lifelines.AalenJohansenFitter(calculate_variance=False)
            other.fit(days, status, event_of_interest=STATUS[way])
            for day, value in zip(case["days"], case[way]):
                agree(value, other.cumulative_density_.loc[:day].iloc[-1, 0], name)
    return case


def drawn_endings(count, longest, ties=True):
    days = [RANDOM.randint(0, longest) for _ in range(count)]
    if not ties:
        days = RANDOM.sample(range(1, longest + 1), count)
    return [[day, RANDOM.choice(["won", "lost", "lost", "open"])] for day in days]


def endings():
    yield ending("nobody", [])
    yield ending("one won", [[5, "won"]])
    yield ending("all open", [[5, "open"], [8, "open"]])
    yield ending("none lost", [[5, "won"], [6, "open"], [8, "won"], [9, "open"]])
    yield ending("all three on one day", [[4, "won"], [4, "lost"], [4, "open"], [9, "won"]])
    yield ending("all closed", [[2, "won"], [3, "lost"], [3, "won"], [8, "lost"]])
    yield ending("drawn without ties", drawn_endings(30, 100, ties=False))
    yield ending("drawn with ties", drawn_endings(80, 20))
    yield ending("drawn long", drawn_endings(300, 365))


# Strata


def stratified(name, tables):
    """Tables are first yes, first no, second yes, second no."""
    case = dict(name=name, tables=tables, riskDifference=None, oddsRatio=None, interval=None)
    full = [(a, b, c, d) for a, b, c, d in tables if a + b and c + d]
    weight = sum(Fraction((a + b) * (c + d), a + b + c + d) for a, b, c, d in full)
    if weight:
        top = sum(Fraction(a * (c + d) - c * (a + b), a + b + c + d) for a, b, c, d in full)
        case["riskDifference"] = float(top / weight)
    if any(b * c for a, b, c, d in tables):
        table = StratifiedTable([np.array([[a, b], [c, d]], float) for a, b, c, d in tables])
        case["oddsRatio"] = number(table.oddsratio_pooled)
        if any(a * d for a, b, c, d in tables):
            case["interval"] = interval(*table.oddsratio_pooled_confint())
    return case


def drawn_table(largest):
    return [RANDOM.randint(0, largest) for _ in range(4)]


def strata():
    yield stratified("none", [])
    yield stratified("an empty one", [[0, 0, 0, 0]])
    yield stratified("one with an empty group", [[3, 4, 0, 0]])
    yield stratified("one", [[8, 4, 3, 9]])
    yield stratified("one with a zero", [[8, 0, 3, 9]])
    yield stratified("nobody in the first group", [[0, 5, 3, 9], [0, 2, 1, 4]])
    yield stratified("zeros that others make up for", [[8, 0, 3, 9], [4, 6, 2, 5]])
    yield stratified("an empty group among others", [[8, 4, 3, 9], [5, 2, 0, 0], [6, 6, 2, 7]])
    yield stratified("nobody in a stratum", [[0, 8, 0, 6], [5, 2, 3, 9]])
    yield stratified("the other way round in all", [[81, 6, 234, 36], [192, 71, 55, 25]])
    yield stratified("drawn", [drawn_table(30) for _ in range(5)])
    yield stratified("drawn large", [drawn_table(4000) for _ in range(12)])


# Splits


def split(name, amount, weights):
    case = dict(name=name, amount=amount, weights=weights, parts=None)
    total = sum(weights)
    if total:
        exact = [Fraction(amount * weight, total) for weight in weights]
        parts = [share.__floor__() for share in exact]
        order = sorted(range(len(parts)), key=lambda index: (parts[index] - exact[index], index))
        for index in order[: amount - sum(parts)]:
            parts[index] += 1
        assert sum(parts) == amount
        case["parts"] = parts
    return case


def splits():
    yield split("no weights", 100, [])
    yield split("all weights 0", 100, [0, 0])
    yield split("nothing", 0, [1, 2])
    yield split("one part", 101, [7])
    yield split("equal parts", 100, [1, 1, 1])
    yield split("less than the parts", 2, [1, 1, 1, 1])
    yield split("a weight of 0", 100, [1, 0, 1, 1])
    yield split("equal remainders", 11, [3, 3, 3, 1])
    yield split("half of the largest", 2**62 - 1, [2**61, 2**60, 5])
    yield split("drawn", RANDOM.randint(1, 10**9), [RANDOM.randint(0, 1000) for _ in range(20)])


def compact(value):
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


def main():
    warnings.simplefilter("ignore")
    sections = [proportions, differences, curves, ranks, endings, strata, splits]
    made = {section.__name__: list(section()) for section in sections}
    names = ["scipy", "statsmodels", "lifelines", "numpy", "pandas"]
    parts = ['{"versions":' + compact({name: version(name) for name in names})]
    # One case a line, so that a change shows which one it is.
    for name, cases in made.items():
        parts.append(f'"{name}":[\n' + ",\n".join(map(compact, cases)) + "\n]")
    text = ",\n".join(parts) + "}\n"
    Path(__file__).with_name("cases.json").write_text(text, encoding="utf-8")
    print({name: len(cases) for name, cases in made.items()})


main()
