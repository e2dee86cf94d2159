public import SourceDocuments

/// The rules that need only the files of a workspace.
public enum ModelRules {
  public static let all: [Rule] = [
    ActivePicture.rule, AmbiguousNeed.rule, AttachmentTooLarge.rule, BadAddress.rule,
    BadContentFolder.rule, BadDate.rule, BadID.rule, BadKeyMapping.rule, BadNumber.rule,
    BadPeriod.rule, CommentedKey.rule, CommentedText.rule, DateWithTime.rule,
    DeprecatedTag.rule, DifferenceWithoutReason.rule, DuplicateAlias.rule, DuplicateAnswer.rule,
    DuplicateNeed.rule, DuplicateTag.rule, ForeignKey.rule, GeneratorKey.rule,
    HeadingNotRead.rule, HeadingResemblesField.rule, IDKey.rule, IncompleteStall.rule,
    KeyWrittenBothWays.rule, LabelResemblesKind.rule, LabelResemblesLeadLabel.rule,
    LabelResemblesSearch.rule, LinkToNothing.rule, MisplacedKey.rule, MisspeltKey.rule,
    MisspeltSection.rule, NamesAlike.rule, NearlyMarkdown.rule, NeedNotApplicable.rule,
    NeedOfOtherSegment.rule, NeedWithoutStage.rule, NeedWithoutWords.rule, NotAFile.rule,
    RepeatedValue.rule,
    ReplyNotRead.rule,
    ShortFormBesideCovers.rule, StoryWithoutPart.rule, SymbolicLink.rule, TooManyFiles.rule,
    TooManyFindings.rule,
    TooManyNeeds.rule,
    TooManyPersonas.rule, TooManyTags.rule,
    TranslationCircle.rule, UnfitName.rule, UnknownFile.rule, UnknownKey.rule,
    UnknownLeadCriterion.rule,
    UnknownNeed.rule, UnknownPersona.rule, UnknownReplacement.rule, UnknownRule.rule,
    UnknownStage.rule, UnknownTag.rule, UnknownValue.rule, UnlistedAttachment.rule,
    UnlistedTag.rule, UnreadableFile.rule,
    WrongType.rule,
  ]
}

extension ModelRules {
  /// That a file uses a tag which the taxonomy has replaced.
  public static let deprecatedTag = DeprecatedTag.rule

  /// That the system gives an error for a file or a folder.
  public static let unreadableFile = UnreadableFile.rule

  /// That a tag or a pointer leads to nothing.
  public static let pointersToNothing = [
    UnknownTag.rule, UnlistedTag.rule, UnknownPersona.rule, UnknownStage.rule, UnknownNeed.rule,
    UnknownLeadCriterion.rule,
  ]
}
