/// The words that say nothing about the text in which they stand.
///
/// They are not indexed from texts, and a query that holds other words does not insist on them.
enum CommonWords {
  static let all = [
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been",
    "but", "by", "can", "do", "does", "each", "for", "from", "has", "have", "how", "if", "in",
    "into", "is", "it", "its", "more", "most", "no", "not", "of", "on", "one", "or", "our", "so",
    "that", "the", "their", "them", "then", "there", "they", "this", "to", "up", "us", "was", "we",
    "what", "when", "where", "which", "who", "why", "will", "with", "you", "your",
  ]
}
