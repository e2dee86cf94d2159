"""The figures that rows tell, in one shape, so that figures of different origin can be compared."""

from __future__ import annotations

from collections.abc import Iterator

Row = dict[str, object]

# A whole number is written the same as a count, but is none in these columns.
MEASURED = {
    *("win_rate", "difference", "share", "low", "high", "still_open"),
    *("expected", "variance", "chi_squared"),
}
CLOSE = 1e-9


def figures(engine_rows: dict[str, list[Row]]) -> dict[str, object]:
    """All figures by what they are about, whatever order the rows came in."""
    rows = {view: [typed(row) for row in many] for view, many in engine_rows.items()}
    (cohort,) = rows["agg_cohort"]
    return {
        "cohort": cohort,
        "without_persona": by(rows["unknown_persona"], "figure"),
        "outcomes": by(rows["agg_outcomes"], "persona_id", "engaged"),
        "win_rate": by(rows["win_rate"], "persona_id", "engaged"),
        "win_rate_difference": by(rows["win_rate_diff"], "persona_id"),
        "survival": by(rows["agg_survival"], "persona_id", "engaged", "t_days"),
        "still_open": by(rows["km"], "persona_id", "engaged", "t_days"),
        "logrank": by(rows["logrank"], "persona_id"),
        "account_level": by(rows["account_fallback"], "persona_id", "engaged"),
    }


def typed(row: Row) -> Row:
    return {
        name: float(value) if name in MEASURED and value is not None else value
        for name, value in row.items()
    }


def by(rows: list[Row], *keys: str) -> dict[object, object]:
    """Rows told by what names them, each once; "engaged" and "others" stand for yes and no."""
    told: dict[object, object] = {}
    for row in rows:
        rest = {name: value for name, value in row.items() if name not in keys}
        place = told
        *before, last = [
            {True: "engaged", False: "others"}[row[key]] if key == "engaged" else row[key]
            for key in keys
        ]
        for key in before:
            place = place.setdefault(key, {})
        assert last not in place, f"two rows for {[row[key] for key in keys]}"
        place[last] = rest
    return told


def differences(left: object, right: object, place: str = "") -> Iterator[str]:
    """Where two sets of figures differ: measured ones by more than rounding, all others at all."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted({*left, *right}, key=str):
            if key in left and key in right:
                yield from differences(left[key], right[key], f"{place}/{key}")
            else:
                yield f"{place}/{key}: only in the {'first' if key in left else 'second'}"
    elif isinstance(left, float) and isinstance(right, float):
        # Written so that what is no number differs as well.
        if not abs(left - right) <= CLOSE:
            yield f"{place}: {left!r} and {right!r}"
    elif type(left) is not type(right) or left != right:
        yield f"{place}: {left!r} and {right!r}"
