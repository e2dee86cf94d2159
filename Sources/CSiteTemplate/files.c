// The templates, style sheets and scripts of this repository's `site-template/`, compiled in by
// `#embed` (C23), which costs a compiler nothing; the same bytes as literals cost Swift a minute.
#include "CSiteTemplate.h"

#define FILE(name) { name, (const char[]) {
#define END 0 } },

// In the order of their names.
static const struct site_template_file files[] = {
FILE("asset-falls.mustache")
#embed "../../site-template/asset-falls.mustache" suffix(,)
END
FILE("asset-page.mustache")
#embed "../../site-template/asset-page.mustache" suffix(,)
END
FILE("asset-relations.mustache")
#embed "../../site-template/asset-relations.mustache" suffix(,)
END
FILE("backlog-owners-of-acts.mustache")
#embed "../../site-template/backlog-owners-of-acts.mustache" suffix(,)
END
FILE("backlog-page.mustache")
#embed "../../site-template/backlog-page.mustache" suffix(,)
END
FILE("backlog-plan-row.mustache")
#embed "../../site-template/backlog-plan-row.mustache" suffix(,)
END
FILE("backlog-quarter.mustache")
#embed "../../site-template/backlog-quarter.mustache" suffix(,)
END
FILE("brand.css")
#embed "../../site-template/brand.css" suffix(,)
END
FILE("brand.mustache")
#embed "../../site-template/brand.mustache" suffix(,)
END
FILE("campaign-page.mustache")
#embed "../../site-template/campaign-page.mustache" suffix(,)
END
FILE("campaign-path.mustache")
#embed "../../site-template/campaign-path.mustache" suffix(,)
END
FILE("campaigns-page.mustache")
#embed "../../site-template/campaigns-page.mustache" suffix(,)
END
FILE("cell-candidates.mustache")
#embed "../../site-template/cell-candidates.mustache" suffix(,)
END
FILE("cell-claims.mustache")
#embed "../../site-template/cell-claims.mustache" suffix(,)
END
FILE("cell-need.mustache")
#embed "../../site-template/cell-need.mustache" suffix(,)
END
FILE("cell-page.mustache")
#embed "../../site-template/cell-page.mustache" suffix(,)
END
FILE("cell-panel.mustache")
#embed "../../site-template/cell-panel.mustache" suffix(,)
END
FILE("cell-segment-strip.mustache")
#embed "../../site-template/cell-segment-strip.mustache" suffix(,)
END
FILE("cell-writer-brief.mustache")
#embed "../../site-template/cell-writer-brief.mustache" suffix(,)
END
FILE("checks-balance.mustache")
#embed "../../site-template/checks-balance.mustache" suffix(,)
END
FILE("checks-check.mustache")
#embed "../../site-template/checks-check.mustache" suffix(,)
END
FILE("checks-page.mustache")
#embed "../../site-template/checks-page.mustache" suffix(,)
END
FILE("committee-kit.mustache")
#embed "../../site-template/committee-kit.mustache" suffix(,)
END
FILE("committee-links.mustache")
#embed "../../site-template/committee-links.mustache" suffix(,)
END
FILE("committee-map.mustache")
#embed "../../site-template/committee-map.mustache" suffix(,)
END
FILE("committee-page.mustache")
#embed "../../site-template/committee-page.mustache" suffix(,)
END
FILE("committee-roles.mustache")
#embed "../../site-template/committee-roles.mustache" suffix(,)
END
FILE("committee-stances.mustache")
#embed "../../site-template/committee-stances.mustache" suffix(,)
END
FILE("content-asset-row.mustache")
#embed "../../site-template/content-asset-row.mustache" suffix(,)
END
FILE("content-modules.mustache")
#embed "../../site-template/content-modules.mustache" suffix(,)
END
FILE("content-page.mustache")
#embed "../../site-template/content-page.mustache" suffix(,)
END
FILE("deal-choice.mustache")
#embed "../../site-template/deal-choice.mustache" suffix(,)
END
FILE("deal-need.mustache")
#embed "../../site-template/deal-need.mustache" suffix(,)
END
FILE("deal-others.mustache")
#embed "../../site-template/deal-others.mustache" suffix(,)
END
FILE("deal-page.mustache")
#embed "../../site-template/deal-page.mustache" suffix(,)
END
FILE("deal-point.mustache")
#embed "../../site-template/deal-point.mustache" suffix(,)
END
FILE("deal-reply.mustache")
#embed "../../site-template/deal-reply.mustache" suffix(,)
END
FILE("deal-section.mustache")
#embed "../../site-template/deal-section.mustache" suffix(,)
END
FILE("deal-sheet.mustache")
#embed "../../site-template/deal-sheet.mustache" suffix(,)
END
FILE("deal.js")
#embed "../../site-template/deal.js" suffix(,)
END
FILE("deals-page.mustache")
#embed "../../site-template/deals-page.mustache" suffix(,)
END
FILE("governance-page.mustache")
#embed "../../site-template/governance-page.mustache" suffix(,)
END
FILE("history-line-chart.mustache")
#embed "../../site-template/history-line-chart.mustache" suffix(,)
END
FILE("history-move.mustache")
#embed "../../site-template/history-move.mustache" suffix(,)
END
FILE("history-page.mustache")
#embed "../../site-template/history-page.mustache" suffix(,)
END
FILE("home-overdue.mustache")
#embed "../../site-template/home-overdue.mustache" suffix(,)
END
FILE("home-page.mustache")
#embed "../../site-template/home-page.mustache" suffix(,)
END
FILE("home-reader.mustache")
#embed "../../site-template/home-reader.mustache" suffix(,)
END
FILE("home-starter-kits.mustache")
#embed "../../site-template/home-starter-kits.mustache" suffix(,)
END
FILE("home-trend.mustache")
#embed "../../site-template/home-trend.mustache" suffix(,)
END
FILE("imprint.mustache")
#embed "../../site-template/imprint.mustache" suffix(,)
END
FILE("interview-page.mustache")
#embed "../../site-template/interview-page.mustache" suffix(,)
END
FILE("interview-question.mustache")
#embed "../../site-template/interview-question.mustache" suffix(,)
END
FILE("interview-sheet.mustache")
#embed "../../site-template/interview-sheet.mustache" suffix(,)
END
FILE("layout-crumb.mustache")
#embed "../../site-template/layout-crumb.mustache" suffix(,)
END
FILE("layout-keys.mustache")
#embed "../../site-template/layout-keys.mustache" suffix(,)
END
FILE("layout-source.mustache")
#embed "../../site-template/layout-source.mustache" suffix(,)
END
FILE("layout.mustache")
#embed "../../site-template/layout.mustache" suffix(,)
END
FILE("lead-call.mustache")
#embed "../../site-template/lead-call.mustache" suffix(,)
END
FILE("lead-calls.mustache")
#embed "../../site-template/lead-calls.mustache" suffix(,)
END
FILE("lead-checklist.mustache")
#embed "../../site-template/lead-checklist.mustache" suffix(,)
END
FILE("lead-fork.mustache")
#embed "../../site-template/lead-fork.mustache" suffix(,)
END
FILE("lead-line.mustache")
#embed "../../site-template/lead-line.mustache" suffix(,)
END
FILE("lead-page.mustache")
#embed "../../site-template/lead-page.mustache" suffix(,)
END
FILE("lead-part.mustache")
#embed "../../site-template/lead-part.mustache" suffix(,)
END
FILE("lead-storyline.mustache")
#embed "../../site-template/lead-storyline.mustache" suffix(,)
END
FILE("leads-page.mustache")
#embed "../../site-template/leads-page.mustache" suffix(,)
END
FILE("matrix-cell.mustache")
#embed "../../site-template/matrix-cell.mustache" suffix(,)
END
FILE("matrix-layer.mustache")
#embed "../../site-template/matrix-layer.mustache" suffix(,)
END
FILE("matrix-page.mustache")
#embed "../../site-template/matrix-page.mustache" suffix(,)
END
FILE("matrix-panel.mustache")
#embed "../../site-template/matrix-panel.mustache" suffix(,)
END
FILE("matrix-picture-box.mustache")
#embed "../../site-template/matrix-picture-box.mustache" suffix(,)
END
FILE("matrix-picture.mustache")
#embed "../../site-template/matrix-picture.mustache" suffix(,)
END
FILE("matrix-reasons.mustache")
#embed "../../site-template/matrix-reasons.mustache" suffix(,)
END
FILE("matrix-segment.mustache")
#embed "../../site-template/matrix-segment.mustache" suffix(,)
END
FILE("matrix-switch-link.mustache")
#embed "../../site-template/matrix-switch-link.mustache" suffix(,)
END
FILE("matrix-table.mustache")
#embed "../../site-template/matrix-table.mustache" suffix(,)
END
FILE("matrix-tools.mustache")
#embed "../../site-template/matrix-tools.mustache" suffix(,)
END
FILE("matrix.js")
#embed "../../site-template/matrix.js" suffix(,)
END
FILE("method-figure-row.mustache")
#embed "../../site-template/method-figure-row.mustache" suffix(,)
END
FILE("method-figure-table.mustache")
#embed "../../site-template/method-figure-table.mustache" suffix(,)
END
FILE("method-page.mustache")
#embed "../../site-template/method-page.mustache" suffix(,)
END
FILE("module-page.mustache")
#embed "../../site-template/module-page.mustache" suffix(,)
END
FILE("outcomes-page.mustache")
#embed "../../site-template/outcomes-page.mustache" suffix(,)
END
FILE("outcomes-section.mustache")
#embed "../../site-template/outcomes-section.mustache" suffix(,)
END
FILE("outcomes-table.mustache")
#embed "../../site-template/outcomes-table.mustache" suffix(,)
END
FILE("panel.js")
#embed "../../site-template/panel.js" suffix(,)
END
FILE("part-act.mustache")
#embed "../../site-template/part-act.mustache" suffix(,)
END
FILE("part-answer.mustache")
#embed "../../site-template/part-answer.mustache" suffix(,)
END
FILE("part-bar-chart.mustache")
#embed "../../site-template/part-bar-chart.mustache" suffix(,)
END
FILE("part-body.mustache")
#embed "../../site-template/part-body.mustache" suffix(,)
END
FILE("part-cell-name.mustache")
#embed "../../site-template/part-cell-name.mustache" suffix(,)
END
FILE("part-cell.mustache")
#embed "../../site-template/part-cell.mustache" suffix(,)
END
FILE("part-conditions.mustache")
#embed "../../site-template/part-conditions.mustache" suffix(,)
END
FILE("part-difference.mustache")
#embed "../../site-template/part-difference.mustache" suffix(,)
END
FILE("part-facts.mustache")
#embed "../../site-template/part-facts.mustache" suffix(,)
END
FILE("part-figure.mustache")
#embed "../../site-template/part-figure.mustache" suffix(,)
END
FILE("part-filter.mustache")
#embed "../../site-template/part-filter.mustache" suffix(,)
END
FILE("part-finding.mustache")
#embed "../../site-template/part-finding.mustache" suffix(,)
END
FILE("part-findings.mustache")
#embed "../../site-template/part-findings.mustache" suffix(,)
END
FILE("part-further.mustache")
#embed "../../site-template/part-further.mustache" suffix(,)
END
FILE("part-gap.mustache")
#embed "../../site-template/part-gap.mustache" suffix(,)
END
FILE("part-heat-map.mustache")
#embed "../../site-template/part-heat-map.mustache" suffix(,)
END
FILE("part-item.mustache")
#embed "../../site-template/part-item.mustache" suffix(,)
END
FILE("part-legend.mustache")
#embed "../../site-template/part-legend.mustache" suffix(,)
END
FILE("part-lines-link.mustache")
#embed "../../site-template/part-lines-link.mustache" suffix(,)
END
FILE("part-lines.mustache")
#embed "../../site-template/part-lines.mustache" suffix(,)
END
FILE("part-link.mustache")
#embed "../../site-template/part-link.mustache" suffix(,)
END
FILE("part-more-assets.mustache")
#embed "../../site-template/part-more-assets.mustache" suffix(,)
END
FILE("part-place.mustache")
#embed "../../site-template/part-place.mustache" suffix(,)
END
FILE("part-reply.mustache")
#embed "../../site-template/part-reply.mustache" suffix(,)
END
FILE("part-score.mustache")
#embed "../../site-template/part-score.mustache" suffix(,)
END
FILE("part-section.mustache")
#embed "../../site-template/part-section.mustache" suffix(,)
END
FILE("part-sentence.mustache")
#embed "../../site-template/part-sentence.mustache" suffix(,)
END
FILE("part-shapes.mustache")
#embed "../../site-template/part-shapes.mustache" suffix(,)
END
FILE("part-some-assets.mustache")
#embed "../../site-template/part-some-assets.mustache" suffix(,)
END
FILE("part-stage-name.mustache")
#embed "../../site-template/part-stage-name.mustache" suffix(,)
END
FILE("part-stall.mustache")
#embed "../../site-template/part-stall.mustache" suffix(,)
END
FILE("parts.js")
#embed "../../site-template/parts.js" suffix(,)
END
FILE("persona-as-written.mustache")
#embed "../../site-template/persona-as-written.mustache" suffix(,)
END
FILE("persona-basis.mustache")
#embed "../../site-template/persona-basis.mustache" suffix(,)
END
FILE("persona-journey.mustache")
#embed "../../site-template/persona-journey.mustache" suffix(,)
END
FILE("persona-page.mustache")
#embed "../../site-template/persona-page.mustache" suffix(,)
END
FILE("persona-practice.mustache")
#embed "../../site-template/persona-practice.mustache" suffix(,)
END
FILE("persona-section.mustache")
#embed "../../site-template/persona-section.mustache" suffix(,)
END
FILE("persona-surroundings.mustache")
#embed "../../site-template/persona-surroundings.mustache" suffix(,)
END
FILE("personas-page.mustache")
#embed "../../site-template/personas-page.mustache" suffix(,)
END
FILE("problems-page.mustache")
#embed "../../site-template/problems-page.mustache" suffix(,)
END
FILE("reference-kind.mustache")
#embed "../../site-template/reference-kind.mustache" suffix(,)
END
FILE("reference-page.mustache")
#embed "../../site-template/reference-page.mustache" suffix(,)
END
FILE("reference-vocabulary.mustache")
#embed "../../site-template/reference-vocabulary.mustache" suffix(,)
END
FILE("robots.txt")
#embed "../../site-template/robots.txt" suffix(,)
END
FILE("rules-example.mustache")
#embed "../../site-template/rules-example.mustache" suffix(,)
END
FILE("rules-page.mustache")
#embed "../../site-template/rules-page.mustache" suffix(,)
END
FILE("rules-rule.mustache")
#embed "../../site-template/rules-rule.mustache" suffix(,)
END
FILE("search-index.js")
#embed "../../site-template/search-index.js" suffix(,)
END
FILE("search-page.mustache")
#embed "../../site-template/search-page.mustache" suffix(,)
END
FILE("search.js")
#embed "../../site-template/search.js" suffix(,)
END
FILE("site.js")
#embed "../../site-template/site.js" suffix(,)
END
FILE("style.css")
#embed "../../site-template/style.css" suffix(,)
END
FILE("tables.js")
#embed "../../site-template/tables.js" suffix(,)
END
{ 0 },
};

const struct site_template_file *site_template_files(void) { return files; }
