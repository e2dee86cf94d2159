/// A small workspace that explains itself and checks clean: what `persona init` writes.
public enum StarterWorkspace {
  public static let files = [taxonomy, persona, leadDefinition, answer, slogan]

  /// What git leaves out, for a folder that has no such file.
  public static let ignored = NewFile(
    path: ".gitignore", text: "# What persona build writes.\n_site/\n")

  private static let taxonomy = NewFile(
    path: "personas/taxonomy.md",
    text: """
      ---
      # Every key here may be left out; the built-in vocabulary is then in force.
      # What you list replaces it, in your order. See reference.html on the site.
      segments: [enterprise, mid-market]
      use-cases: [first-project]
      rules:
        freshness: 12 months
        review-every: 3 months
      ---
      This is the tagging guide: how this team tags its content, in prose.

      - A need is written once, in the persona's file, in the persona's own words.
      - An asset answers it with a sentence below `## Answers`, behind the need's address. A seller
        could say that sentence; a tag alone gives no point.
      - `covers` says for whom else an asset is. It shows what exists, and lifts nothing.
      - Whoever checks that an asset still holds writes that day under `reviewed`:
        `persona review --done ID` does it.
      """)

  private static let persona = NewFile(
    path: "personas/finance-lead.md",
    text: """
      ---
      title: Finance lead
      job-titles: [CFO, Finance Director]
      priority: 1
      buying-role: economic-buyer
      stance: skeptic
      influence: high
      # Where this person really is: confirmed by somebody, or assumed so far.
      channels: {email: assumed, events: assumed}
      # Where deals stood still for want of something, and how you know:
      # stalls: [{stage: selection, deals: 2, of: 5, kind: sales-feedback, date: 2026-10-02}]
      owner: product-marketing
      ---
      Signs what outlives a budget year. Replace this persona by one of yours; the headings stay.

      ## Goals

      - A plan that holds for the whole year.

      ## Decision criteria

      - Payback inside the budget year.

      ## Objections

      - The figures are the vendor's own.

      ## Triggers

      - A contract that is up for renewal.

      ## Success metrics

      - Spend against plan.

      ## Journey

      ### Evaluation

      - Question (delay): What does a year of delay cost us?
      - Objection (payback): We can't see a payback inside the budget year.
      - Proof (peer): A peer's payback period, with the assumptions laid open.

      ### Selection

      - Question (contract): What can the price still change by after we have signed?

      """)

  private static let leadDefinition = NewFile(
    path: "personas/lead-definitions/finance-lead-with-project.md",
    text: """
      ---
      title: Finance lead with a project
      persona: finance-lead
      criteria:
        title: Finance lead or above
        budget: There is one, and it is signed off
        need: {renewal: A contract is up for renewal, first-purchase: The first of its kind}
        timeline: Inside twelve months
      owner: marketing-ops
      ---
      What sales accepts a lead by. The site holds it beside the persona, and shows at which criteria
      reading hints, and which have to be asked about in a call.

      ## Budget

      - Ask: Has the budget been approved, and by whom?
      - Qualified if: A named amount in this or the next budget year.

      """)

  private static let answer = NewFile(
    path: "content/cost-of-delay.md",
    text: """
      ---
      title: What a year of delay costs
      type: one-pager
      channels: [email, website]
      qualifies: [finance-lead-with-project.timeline]
      owner: product-marketing
      ---
      One page with the costs that go on while nothing is decided, month by month.

      It answers the question about delay, by the sentence below. It has no date yet, so nobody knows
      whether it still holds, and the answer is not strong. Write the day on which you checked it
      under `reviewed` in the front matter, and it is.

      ## Answers
      - finance-lead.evaluation.delay: You pay for the old contract in every month that you wait; the
        page adds up twelve of them with your own figures.

      """)

  private static let slogan = NewFile(
    path: "content/why-us.md",
    text: """
      ---
      title: Why us
      type: blog-post
      covers: {finance-lead: [awareness, evaluation]}
      channels: [website]
      owner: content-seo
      ---
      This one covers two stages and replies to nothing, like much of what teams publish. It gives no
      point: a tag is not an answer.

      """)
}
