// The templates, style sheets and scripts of this repository's `site-template/`, compiled in by
// `#embed` (C23), which costs a compiler nothing; the same bytes as literals cost Swift a minute.
#include "CSiteTemplate.h"

#define FILE(name) { name, (const char[]) {
#define END 0 } },

// In the order of their names.
static const struct site_template_file files[] = {
FILE("act.mustache")
#embed "../../site-template/act.mustache" suffix(,)
END
FILE("answer.mustache")
#embed "../../site-template/answer.mustache" suffix(,)
END
FILE("as-written.mustache")
#embed "../../site-template/as-written.mustache" suffix(,)
END
FILE("asset-relations.mustache")
#embed "../../site-template/asset-relations.mustache" suffix(,)
END
FILE("asset-row.mustache")
#embed "../../site-template/asset-row.mustache" suffix(,)
END
FILE("balance.mustache")
#embed "../../site-template/balance.mustache" suffix(,)
END
FILE("bar-chart.mustache")
#embed "../../site-template/bar-chart.mustache" suffix(,)
END
FILE("basis.mustache")
#embed "../../site-template/basis.mustache" suffix(,)
END
FILE("body.mustache")
#embed "../../site-template/body.mustache" suffix(,)
END
FILE("brand.css")
#embed "../../site-template/brand.css" suffix(,)
END
FILE("brand.mustache")
#embed "../../site-template/brand.mustache" suffix(,)
END
FILE("campaign-path.mustache")
#embed "../../site-template/campaign-path.mustache" suffix(,)
END
FILE("candidates.mustache")
#embed "../../site-template/candidates.mustache" suffix(,)
END
FILE("cell-name.mustache")
#embed "../../site-template/cell-name.mustache" suffix(,)
END
FILE("cell-panel.mustache")
#embed "../../site-template/cell-panel.mustache" suffix(,)
END
FILE("cell.mustache")
#embed "../../site-template/cell.mustache" suffix(,)
END
FILE("check.mustache")
#embed "../../site-template/check.mustache" suffix(,)
END
FILE("claims.mustache")
#embed "../../site-template/claims.mustache" suffix(,)
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
FILE("committee-roles.mustache")
#embed "../../site-template/committee-roles.mustache" suffix(,)
END
FILE("committee-stances.mustache")
#embed "../../site-template/committee-stances.mustache" suffix(,)
END
FILE("conditions.mustache")
#embed "../../site-template/conditions.mustache" suffix(,)
END
FILE("crumb.mustache")
#embed "../../site-template/crumb.mustache" suffix(,)
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
FILE("difference.mustache")
#embed "../../site-template/difference.mustache" suffix(,)
END
FILE("example.mustache")
#embed "../../site-template/example.mustache" suffix(,)
END
FILE("facts.mustache")
#embed "../../site-template/facts.mustache" suffix(,)
END
FILE("falls.mustache")
#embed "../../site-template/falls.mustache" suffix(,)
END
FILE("figure-row.mustache")
#embed "../../site-template/figure-row.mustache" suffix(,)
END
FILE("figure-table.mustache")
#embed "../../site-template/figure-table.mustache" suffix(,)
END
FILE("figure.mustache")
#embed "../../site-template/figure.mustache" suffix(,)
END
FILE("filter.mustache")
#embed "../../site-template/filter.mustache" suffix(,)
END
FILE("finding.mustache")
#embed "../../site-template/finding.mustache" suffix(,)
END
FILE("findings.mustache")
#embed "../../site-template/findings.mustache" suffix(,)
END
FILE("further.mustache")
#embed "../../site-template/further.mustache" suffix(,)
END
FILE("gap.mustache")
#embed "../../site-template/gap.mustache" suffix(,)
END
FILE("heat-map.mustache")
#embed "../../site-template/heat-map.mustache" suffix(,)
END
FILE("history-move.mustache")
#embed "../../site-template/history-move.mustache" suffix(,)
END
FILE("imprint.mustache")
#embed "../../site-template/imprint.mustache" suffix(,)
END
FILE("interview-question.mustache")
#embed "../../site-template/interview-question.mustache" suffix(,)
END
FILE("interview-sheet.mustache")
#embed "../../site-template/interview-sheet.mustache" suffix(,)
END
FILE("item.mustache")
#embed "../../site-template/item.mustache" suffix(,)
END
FILE("journey.mustache")
#embed "../../site-template/journey.mustache" suffix(,)
END
FILE("keys.mustache")
#embed "../../site-template/keys.mustache" suffix(,)
END
FILE("kind.mustache")
#embed "../../site-template/kind.mustache" suffix(,)
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
FILE("lead-part.mustache")
#embed "../../site-template/lead-part.mustache" suffix(,)
END
FILE("lead-storyline.mustache")
#embed "../../site-template/lead-storyline.mustache" suffix(,)
END
FILE("legend.mustache")
#embed "../../site-template/legend.mustache" suffix(,)
END
FILE("line-chart.mustache")
#embed "../../site-template/line-chart.mustache" suffix(,)
END
FILE("lines-link.mustache")
#embed "../../site-template/lines-link.mustache" suffix(,)
END
FILE("lines.mustache")
#embed "../../site-template/lines.mustache" suffix(,)
END
FILE("link.mustache")
#embed "../../site-template/link.mustache" suffix(,)
END
FILE("matrix-cell.mustache")
#embed "../../site-template/matrix-cell.mustache" suffix(,)
END
FILE("matrix-layer.mustache")
#embed "../../site-template/matrix-layer.mustache" suffix(,)
END
FILE("matrix-panel.mustache")
#embed "../../site-template/matrix-panel.mustache" suffix(,)
END
FILE("matrix-picture.mustache")
#embed "../../site-template/matrix-picture.mustache" suffix(,)
END
FILE("matrix-reasons.mustache")
#embed "../../site-template/matrix-reasons.mustache" suffix(,)
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
FILE("modules.mustache")
#embed "../../site-template/modules.mustache" suffix(,)
END
FILE("more-assets.mustache")
#embed "../../site-template/more-assets.mustache" suffix(,)
END
FILE("need.mustache")
#embed "../../site-template/need.mustache" suffix(,)
END
FILE("overdue.mustache")
#embed "../../site-template/overdue.mustache" suffix(,)
END
FILE("owners-of-acts.mustache")
#embed "../../site-template/owners-of-acts.mustache" suffix(,)
END
FILE("page-asset.mustache")
#embed "../../site-template/page-asset.mustache" suffix(,)
END
FILE("page-backlog.mustache")
#embed "../../site-template/page-backlog.mustache" suffix(,)
END
FILE("page-campaign.mustache")
#embed "../../site-template/page-campaign.mustache" suffix(,)
END
FILE("page-campaigns.mustache")
#embed "../../site-template/page-campaigns.mustache" suffix(,)
END
FILE("page-catalogue.mustache")
#embed "../../site-template/page-catalogue.mustache" suffix(,)
END
FILE("page-cell.mustache")
#embed "../../site-template/page-cell.mustache" suffix(,)
END
FILE("page-checks.mustache")
#embed "../../site-template/page-checks.mustache" suffix(,)
END
FILE("page-committee.mustache")
#embed "../../site-template/page-committee.mustache" suffix(,)
END
FILE("page-deal.mustache")
#embed "../../site-template/page-deal.mustache" suffix(,)
END
FILE("page-deals.mustache")
#embed "../../site-template/page-deals.mustache" suffix(,)
END
FILE("page-governance.mustache")
#embed "../../site-template/page-governance.mustache" suffix(,)
END
FILE("page-history.mustache")
#embed "../../site-template/page-history.mustache" suffix(,)
END
FILE("page-index.mustache")
#embed "../../site-template/page-index.mustache" suffix(,)
END
FILE("page-interview.mustache")
#embed "../../site-template/page-interview.mustache" suffix(,)
END
FILE("page-lead.mustache")
#embed "../../site-template/page-lead.mustache" suffix(,)
END
FILE("page-leads.mustache")
#embed "../../site-template/page-leads.mustache" suffix(,)
END
FILE("page-matrix.mustache")
#embed "../../site-template/page-matrix.mustache" suffix(,)
END
FILE("page-method.mustache")
#embed "../../site-template/page-method.mustache" suffix(,)
END
FILE("page-module.mustache")
#embed "../../site-template/page-module.mustache" suffix(,)
END
FILE("page-persona.mustache")
#embed "../../site-template/page-persona.mustache" suffix(,)
END
FILE("page-personas.mustache")
#embed "../../site-template/page-personas.mustache" suffix(,)
END
FILE("page-problems.mustache")
#embed "../../site-template/page-problems.mustache" suffix(,)
END
FILE("page-reference.mustache")
#embed "../../site-template/page-reference.mustache" suffix(,)
END
FILE("page-rules.mustache")
#embed "../../site-template/page-rules.mustache" suffix(,)
END
FILE("page-search.mustache")
#embed "../../site-template/page-search.mustache" suffix(,)
END
FILE("panel.js")
#embed "../../site-template/panel.js" suffix(,)
END
FILE("parts.js")
#embed "../../site-template/parts.js" suffix(,)
END
FILE("persona-section.mustache")
#embed "../../site-template/persona-section.mustache" suffix(,)
END
FILE("picture-box.mustache")
#embed "../../site-template/picture-box.mustache" suffix(,)
END
FILE("place.mustache")
#embed "../../site-template/place.mustache" suffix(,)
END
FILE("plan-row.mustache")
#embed "../../site-template/plan-row.mustache" suffix(,)
END
FILE("practice.mustache")
#embed "../../site-template/practice.mustache" suffix(,)
END
FILE("quarter.mustache")
#embed "../../site-template/quarter.mustache" suffix(,)
END
FILE("reader.mustache")
#embed "../../site-template/reader.mustache" suffix(,)
END
FILE("reply.mustache")
#embed "../../site-template/reply.mustache" suffix(,)
END
FILE("robots.txt")
#embed "../../site-template/robots.txt" suffix(,)
END
FILE("rule.mustache")
#embed "../../site-template/rule.mustache" suffix(,)
END
FILE("score.mustache")
#embed "../../site-template/score.mustache" suffix(,)
END
FILE("search-index.js")
#embed "../../site-template/search-index.js" suffix(,)
END
FILE("search.js")
#embed "../../site-template/search.js" suffix(,)
END
FILE("section.mustache")
#embed "../../site-template/section.mustache" suffix(,)
END
FILE("segment-strip.mustache")
#embed "../../site-template/segment-strip.mustache" suffix(,)
END
FILE("segment.mustache")
#embed "../../site-template/segment.mustache" suffix(,)
END
FILE("sentence.mustache")
#embed "../../site-template/sentence.mustache" suffix(,)
END
FILE("shapes.mustache")
#embed "../../site-template/shapes.mustache" suffix(,)
END
FILE("site.js")
#embed "../../site-template/site.js" suffix(,)
END
FILE("some-assets.mustache")
#embed "../../site-template/some-assets.mustache" suffix(,)
END
FILE("source.mustache")
#embed "../../site-template/source.mustache" suffix(,)
END
FILE("stage-name.mustache")
#embed "../../site-template/stage-name.mustache" suffix(,)
END
FILE("stall.mustache")
#embed "../../site-template/stall.mustache" suffix(,)
END
FILE("starter-kits.mustache")
#embed "../../site-template/starter-kits.mustache" suffix(,)
END
FILE("style.css")
#embed "../../site-template/style.css" suffix(,)
END
FILE("surroundings.mustache")
#embed "../../site-template/surroundings.mustache" suffix(,)
END
FILE("switch-link.mustache")
#embed "../../site-template/switch-link.mustache" suffix(,)
END
FILE("tables.js")
#embed "../../site-template/tables.js" suffix(,)
END
FILE("trend.mustache")
#embed "../../site-template/trend.mustache" suffix(,)
END
FILE("vocabulary.mustache")
#embed "../../site-template/vocabulary.mustache" suffix(,)
END
FILE("writer-brief.mustache")
#embed "../../site-template/writer-brief.mustache" suffix(,)
END
{ 0 },
};

const struct site_template_file *site_template_files(void) { return files; }
