import SiteTemplates
import Testing
import WorkspaceModel

@testable import SiteGenerator

/// How a line is drawn, and what of a long series is.
struct LineChartTests {
  private func chart(_ values: [(day: Int, value: Int?)]) -> TemplateRecord {
    LineChart(
      id: "c", title: "T", summary: "S.", columns: [],
      points: values.map {
        LineChart.Point(
          day: CalendarDate(dayNumber: 20_000 + $0.day), commit: "", value: $0.value, label: "",
          isGap: $0.value == nil, cells: [])
      }
    ).values
  }

  private func text(_ name: String, _ record: TemplateRecord) -> String? {
    if case .text(let text) = record[name] { text } else { nil }
  }

  @Test func aValueHoldsUntilTheNextCommit() {
    #expect(text("line", chart([(0, 0), (5, 500), (10, 1_000)])) == "M0 1000H500V500H1000V0")
  }

  @Test func theLineBreaksAtAGap() {
    let chart = chart([(0, 200), (4, nil), (8, 400), (10, 400)])
    #expect(text("line", chart) == "M0 800H400M800 600H1000V600")
    #expect(text("gaps", chart) == "M400 0V1000")
    #expect(text("gaps", self.chart([(0, 1), (1, 2)])) == nil)
  }

  @Test func datesStandOnATimeScale() {
    let days = [0, 1, 100].map { CalendarDate(dayNumber: 20_000 + $0) }
    #expect(DayScale(days).positions == [0, 10, 1_000])
    let once = [0, 0, 0, 0].map { CalendarDate(dayNumber: 20_000 + $0) }
    #expect(DayScale(once).positions == [0, 333, 666, 1_000])
    #expect(DayScale([]).positions == [])
  }

  @Test func ticksAreFirstDaysOfMonthsAwayFromTheEnds() throws {
    let (first, last) = (CalendarDate("2026-01-10"), CalendarDate("2026-11-21"))
    let ticks = DayScale([try #require(first), try #require(last)]).ticks
    #expect(ticks.map(\.label) == ["2026-03", "2026-05", "2026-07", "2026-09"])
    let years = DayScale([try #require(CalendarDate("1990-05-01")), try #require(last)]).ticks
    #expect((1...5).contains(years.count))
    #expect(DayScale([try #require(last)]).ticks.isEmpty)
  }

  @Test func thinningKeepsTheEndsTheExtremesAndAGapOfEachStretch() {
    var values: [Int?] = (0..<1_000).map { 500 + $0 % 7 }
    values[431] = 0
    values[432] = 1_000
    values[700] = nil
    let indices = ThinnedSeries(values, limit: 200).indices
    #expect(indices.count <= 200)
    #expect(indices == Set(indices).sorted())
    for index in [0, 431, 432, 700, 999] { #expect(indices.contains(index), "\(index)") }
    #expect(ThinnedSeries([1, 2, nil], limit: 200).indices == [0, 1, 2])
  }
}
