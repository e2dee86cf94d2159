/// The rules that a file must keep on its own, whatever it is about.
package enum DocumentRules {
  package static let all: [Rule] = [
    ControlCharacter.rule, DuplicateKey.rule, EmptyFile.rule, FileTooLarge.rule,
    FrontMatterNotAMap.rule, FrontMatterNotClosed.rule, FrontMatterNotFirst.rule,
    FrontMatterTooLarge.rule, HiddenCharacter.rule, LFSPointer.rule, MarkdownTooComplex.rule,
    MergeConflict.rule, NotUTF8.rule,
    PasswordInLink.rule, RawHTML.rule, RemoteImage.rule, UnsafeLink.rule, YAMLNotPlain.rule,
    YAMLSyntax.rule, YAMLTooLarge.rule,
  ]
}
