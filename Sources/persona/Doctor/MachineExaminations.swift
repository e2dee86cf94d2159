internal import ArgumentParser
internal import SourceDocuments

/// What the doctor finds of the machine: versions, and where the run takes place.
enum MachineExaminations {
  static var versions: [Examination] {
    [
      .ok(
        "persona",
        "persona is \(PersonaCommand.configuration.version), "
          + "with libcmark \(LibraryVersions.libcmark) and libyaml \(LibraryVersions.libyaml)")
    ]
  }

  static var surroundings: [Examination] {
    if System.variable("GITHUB_ACTIONS") == "true" {
      return [
        .ok("ci", "this runs in GitHub Actions, where persona check writes annotations by itself")
      ]
    }
    if System.variable("GITLAB_CI") == "true" {
      return [
        .ok(
          "ci",
          "this runs in GitLab CI, where persona check writes text; "
            + "--report gitlab=FILE is for its code quality report")
      ]
    }
    return [
      .ok("ci", "no CI is known here (GITHUB_ACTIONS, GITLAB_CI): persona check writes text")
    ]
  }
}
