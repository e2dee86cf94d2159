/// The rules that a file must keep on its own, whatever it is about.
package enum DocumentRules {
  package static let all: [Rule] = [
    CommentedValue.rule, ControlCharacter.rule, DuplicateKey.rule, FileTooLarge.rule,
    FrontMatterNotAMap.rule,
    FrontMatterNotClosed.rule, FrontMatterNotFirst.rule, FrontMatterTooLarge.rule,
    HiddenCharacter.rule, MarkdownTooComplex.rule, MergeConflict.rule, NotUTF8.rule,
    PasswordInLink.rule, RawHTML.rule, RemoteImage.rule, UnsafeLink.rule, YAMLNotPlain.rule,
    YAMLSyntax.rule, YAMLTooLarge.rule,
  ]
}
