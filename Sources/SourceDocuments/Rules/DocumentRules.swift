/// The rules that a file must keep on its own, whatever it is about.
public enum DocumentRules {
  public static let all: [Rule] = [
    CommentedValue.rule, ControlCharacter.rule, DuplicateKey.rule, EmptyFile.rule,
    FileTooLarge.rule, FrontMatterForm.rule, FrontMatterNotAMap.rule, FrontMatterNotClosed.rule,
    FrontMatterNotFirst.rule, FrontMatterTooLarge.rule, HeadingWithoutBlank.rule,
    HiddenCharacter.rule, LFSPointer.rule, LinkInHeading.rule, MarkdownTooComplex.rule,
    MergeConflict.rule, NeverClosed.rule, NotUTF8.rule, PasswordInLink.rule, RawHTML.rule,
    RemoteImage.rule, SecondFrontMatter.rule, UnsafeLink.rule, UnusedReference.rule,
    YAMLNotPlain.rule, YAMLSyntax.rule, YAMLTooLarge.rule,
  ]
}
