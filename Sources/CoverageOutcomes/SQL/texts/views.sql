-- What is asked for: the day as of which all is told, how many days after its creation each
-- opportunity is looked at (the landmark), how many days before its creation events count, and the
-- normal quantile of a 95% interval.
CREATE OR REPLACE TEMPORARY VIEW parameters AS
SELECT DATE '{{as_of}}' AS as_of,
       {{landmark}} AS landmark_days,
       {{lookback}} AS lookback_days,
       CAST(1.959963984540054 AS float8) AS z;

-- The assets that are critical for each persona on that day. The last row ends the list and is no
-- asset, so that the list may be empty.
CREATE OR REPLACE TEMPORARY VIEW critical AS
SELECT persona_id, asset_id
FROM (VALUES
  {{critical}}
  (CAST(NULL AS text), CAST(NULL AS text))
) AS rows_given (persona_id, asset_id)
WHERE persona_id IS NOT NULL;

-- Each opportunity as it was known on that day: one that closed later is open, one that was created
-- later is not there. The cohort is what was old enough to have a landmark and still open on it, so
-- that what engaged has no more time to be seen engaging than what did not.
CREATE OR REPLACE TEMPORARY VIEW known_opportunities AS
SELECT known.*,
       CASE WHEN landmark_on > as_of THEN 'too young'
            WHEN closed_on <= landmark_on THEN 'closed by landmark'
            ELSE 'cohort' END AS standing
FROM (SELECT o.opportunity_id, o.account_id, o.created_on, p.as_of,
             o.created_on - p.lookback_days AS window_from,
             o.created_on + p.landmark_days AS landmark_on,
             CASE WHEN o.closed_on <= p.as_of THEN o.closed_on END AS closed_on,
             CASE WHEN o.closed_on <= p.as_of THEN o.outcome ELSE 'open' END AS outcome
      FROM opportunities o CROSS JOIN parameters p
      WHERE o.created_on <= p.as_of) AS known;

-- The landmark cohort. t_days is how long an opportunity was seen after its landmark: until it
-- closed, or until that day.
CREATE OR REPLACE TEMPORARY VIEW landmark_opps AS
SELECT opportunity_id, account_id, created_on, window_from, landmark_on, outcome,
       COALESCE(closed_on, as_of) - landmark_on AS t_days
FROM known_opportunities
WHERE standing = 'cohort';

-- Who holds which persona on which opportunity, as somebody stated it by that day. A persona that was
-- only inferred does not count.
CREATE OR REPLACE TEMPORARY VIEW stated_personas AS
SELECT DISTINCT s.opportunity_id, s.persona_id, NULLIF(s.contact_key, '') AS contact_key
FROM stakeholders s
JOIN known_opportunities o ON o.opportunity_id = s.opportunity_id
WHERE NULLIF(s.persona_id, '') IS NOT NULL
  AND (s.persona_source IS NULL OR s.persona_source <> 'inferred')
  AND (s.added_on IS NULL OR s.added_on <= o.as_of);

-- The events on a persona's critical assets. An asset may be critical for several personas, and its
-- event then counts for each.
CREATE OR REPLACE TEMPORARY VIEW critical_events AS
SELECT DISTINCT c.persona_id, e.account_id, e.contact_key, e.occurred_on
FROM engagement e
JOIN critical c ON c.asset_id = e.asset_id;

-- Each opportunity of the cohort with each persona known on it, and whether somebody who holds that
-- persona there met one of its critical assets by the landmark. First and last day count.
CREATE OR REPLACE TEMPORARY VIEW exposure AS
SELECT o.opportunity_id, s.persona_id, o.outcome, o.t_days,
       COUNT(e.occurred_on) > 0 AS engaged
FROM landmark_opps o
JOIN stated_personas s ON s.opportunity_id = o.opportunity_id
LEFT JOIN critical_events e
  ON e.persona_id = s.persona_id
 AND e.contact_key = s.contact_key
 AND e.occurred_on BETWEEN o.window_from AND o.landmark_on
GROUP BY o.opportunity_id, s.persona_id, o.outcome, o.t_days;

-- What was counted and what was left out, in one row. An event is without persona when neither its
-- own row nor its contact's part in any known opportunity states one.
CREATE OR REPLACE TEMPORARY VIEW agg_cohort AS
SELECT p.as_of, p.landmark_days, p.lookback_days,
       o.cohort, o.closed_by_landmark, o.too_young,
       o.cohort - w.with_persona AS without_persona,
       e.events, e.events - e.with_persona AS events_without_persona
FROM parameters p
CROSS JOIN (
  SELECT COUNT(*) FILTER (WHERE standing = 'cohort') AS cohort,
         COUNT(*) FILTER (WHERE standing = 'closed by landmark') AS closed_by_landmark,
         COUNT(*) FILTER (WHERE standing = 'too young') AS too_young
  FROM known_opportunities) AS o
CROSS JOIN (
  SELECT COUNT(DISTINCT opportunity_id) AS with_persona FROM exposure) AS w
CROSS JOIN (
  SELECT COUNT(DISTINCT g.event_id) AS events,
         COUNT(DISTINCT g.event_id) FILTER (
           WHERE NULLIF(g.persona_id, '') IS NOT NULL OR k.contact_key IS NOT NULL
         ) AS with_persona
  FROM engagement g
  CROSS JOIN parameters q
  LEFT JOIN (SELECT DISTINCT contact_key FROM stated_personas) AS k
    ON k.contact_key = g.contact_key
  WHERE g.occurred_on <= q.as_of) AS e;

-- What became of the cohort, for each persona. An opportunity counts once for each persona that is
-- known on it, so rows of different personas overlap: never add them up.
CREATE OR REPLACE TEMPORARY VIEW agg_outcomes AS
SELECT persona_id, engaged, COUNT(*) AS opps,
       COUNT(*) FILTER (WHERE outcome = 'won') AS won,
       COUNT(*) FILTER (WHERE outcome = 'lost') AS lost,
       COUNT(*) FILTER (WHERE outcome = 'open') AS open
FROM exposure
GROUP BY persona_id, engaged;

-- The same by days since the landmark. Of an open opportunity it is known only that it was open for
-- so long (it is censored).
CREATE OR REPLACE TEMPORARY VIEW agg_survival AS
SELECT persona_id, engaged, t_days,
       COUNT(*) FILTER (WHERE outcome = 'won') AS won,
       COUNT(*) FILTER (WHERE outcome = 'lost') AS lost,
       COUNT(*) FILTER (WHERE outcome = 'open') AS censored
FROM exposure
GROUP BY persona_id, engaged, t_days;

-- Every share that is told here, with its 95% interval: won among the closed, and what has no
-- persona. Score interval of Wilson 1927; no value where there is nothing to count.
CREATE OR REPLACE TEMPORARY VIEW shares AS
SELECT figure, persona_id, engaged, x, COALESCE(n, 0) AS n, share,
       CASE WHEN share = 0 THEN 0 ELSE centre - half_width END AS low,
       CASE WHEN share = 1 THEN 1 ELSE centre + half_width END AS high
FROM (SELECT figure, persona_id, engaged, x, n, share,
             (share + z * z / (2 * n)) / (1 + z * z / n) AS centre,
             z * SQRT(share * (1 - share) / n + z * z / (4.0 * n * n)) / (1 + z * z / n)
               AS half_width
      FROM (SELECT counted.*, p.z, CAST(x AS float8) / n AS share
            FROM (SELECT 'won' AS figure, persona_id, engaged, won AS x, NULLIF(won + lost, 0) AS n
                  FROM agg_outcomes
                  UNION ALL
                  SELECT 'events', NULL, NULL, events_without_persona, NULLIF(events, 0)
                  FROM agg_cohort
                  UNION ALL
                  SELECT 'opportunities', NULL, NULL, without_persona, NULLIF(cohort, 0)
                  FROM agg_cohort) AS counted
            CROSS JOIN parameters p) AS shared
     ) AS bounded;

-- Win rate: won among closed opportunities of the cohort, by persona and engagement, with the score
-- interval of Wilson 1927.
CREATE OR REPLACE TEMPORARY VIEW win_rate AS
SELECT persona_id, engaged, x AS won, n AS closed, share AS win_rate, low, high
FROM shares
WHERE figure = 'won';

-- Win rate of the engaged less that of the others, with the hybrid score interval of Newcombe 1998,
-- method 10. No value where a group has no closed opportunity.
CREATE OR REPLACE TEMPORARY VIEW win_rate_diff AS
SELECT persona_id, e - o AS difference,
       e - o - SQRT((e - e_low) * (e - e_low) + (o_high - o) * (o_high - o)) AS low,
       e - o + SQRT((e_high - e) * (e_high - e) + (o - o_low) * (o - o_low)) AS high
FROM (SELECT persona_id,
             MAX(CASE WHEN engaged THEN win_rate END) AS e,
             MAX(CASE WHEN engaged THEN low END) AS e_low,
             MAX(CASE WHEN engaged THEN high END) AS e_high,
             MAX(CASE WHEN NOT engaged THEN win_rate END) AS o,
             MAX(CASE WHEN NOT engaged THEN low END) AS o_low,
             MAX(CASE WHEN NOT engaged THEN high END) AS o_high
      FROM win_rate
      GROUP BY persona_id) AS both_groups;

-- How many are still open t days after the landmark (Kaplan, Meier 1958). Closing is the event, won
-- or lost; who is censored on a day is still at risk on it. The product of the steps is taken as a
-- sum of logarithms, and is 0 once all that were left have closed.
CREATE OR REPLACE TEMPORARY VIEW km AS
SELECT persona_id, engaged, t_days, at_risk, closed, censored,
       CASE WHEN closed = at_risk THEN 0
            ELSE EXP(SUM(CASE WHEN closed < at_risk
                              THEN LN(1 - CAST(closed AS float8) / at_risk) END)
                     OVER (PARTITION BY persona_id, engaged ORDER BY t_days))
       END AS still_open
FROM (SELECT persona_id, engaged, t_days, won + lost AS closed, censored,
             CAST(SUM(won + lost + censored)
                  OVER (PARTITION BY persona_id, engaged ORDER BY t_days DESC) AS bigint) AS at_risk
      FROM agg_survival) AS days;

-- Whether the engaged close sooner or later than the others: how many of them closed, how many were
-- expected to if there were no difference, and the log-rank statistic of Mantel 1966 (chi-squared,
-- one degree of freedom). No value where the groups were never at risk together.
CREATE OR REPLACE TEMPORARY VIEW logrank AS
SELECT persona_id, observed, expected, variance,
       (observed - expected) * (observed - expected) / NULLIF(variance, 0) AS chi_squared
FROM (SELECT persona_id,
             CAST(SUM(engaged_closed) AS bigint) AS observed,
             SUM(closed * share) AS expected,
             SUM(CASE WHEN at_risk > 1
                      THEN closed * share * (1 - share) * (at_risk - closed) / (at_risk - 1)
                      ELSE 0 END) AS variance
      FROM (SELECT persona_id, closed, engaged_closed, at_risk,
                   CAST(engaged_at_risk AS float8) / at_risk AS share
            FROM (SELECT persona_id, t_days,
                         SUM(won + lost) AS closed,
                         SUM(CASE WHEN engaged THEN won + lost ELSE 0 END) AS engaged_closed,
                         SUM(SUM(won + lost + censored)) OVER later AS at_risk,
                         SUM(SUM(CASE WHEN engaged THEN won + lost + censored ELSE 0 END))
                           OVER later AS engaged_at_risk
                  FROM agg_survival
                  GROUP BY persona_id, t_days
                  WINDOW later AS (PARTITION BY persona_id ORDER BY t_days DESC)) AS counted
           ) AS days
      GROUP BY persona_id) AS sums;

-- How much has no persona, among all events and among the opportunities of the cohort, with the
-- score interval of Wilson 1927. Where it is much, all other figures tell little.
CREATE OR REPLACE TEMPORARY VIEW unknown_persona AS
SELECT figure, x AS without_persona, n AS total, share, low, high
FROM shares
WHERE figure IN ('events', 'opportunities');

-- Where contacts are not known: an account's first opportunity of the cohort counts, as engaged for
-- a persona when anybody of the account met one of its critical assets in that opportunity's
-- window. A coarser figure than the others, always to be called "account level"; counts only.
CREATE OR REPLACE TEMPORARY VIEW account_fallback AS
SELECT persona_id, engaged, COUNT(*) AS accounts,
       COUNT(*) FILTER (WHERE outcome = 'won') AS won,
       COUNT(*) FILTER (WHERE outcome = 'lost') AS lost,
       COUNT(*) FILTER (WHERE outcome = 'open') AS open
FROM (SELECT o.account_id, c.persona_id, o.outcome, COUNT(e.occurred_on) > 0 AS engaged
      FROM (SELECT account_id, outcome, window_from, landmark_on,
                   ROW_NUMBER() OVER (PARTITION BY account_id
                                      ORDER BY created_on, opportunity_id COLLATE "C") AS place
            FROM landmark_opps) AS o
      CROSS JOIN (SELECT DISTINCT persona_id FROM critical) AS c
      LEFT JOIN critical_events e
        ON e.persona_id = c.persona_id
       AND e.account_id = o.account_id
       AND e.occurred_on BETWEEN o.window_from AND o.landmark_on
      WHERE o.place = 1
      GROUP BY o.account_id, c.persona_id, o.outcome) AS accounts
GROUP BY persona_id, engaged;

-- The three files, each query on one line. Ids stand in the order of their bytes, whatever the
-- language of the database. For the other figures, ask the views: SELECT * FROM win_rate;
