/// What may stand in a picture that is published: what draws, and what describes.
///
/// Source: Scalable Vector Graphics (SVG) 1.1 (Second Edition), appendix M, without what fetches,
/// runs, moves or embeds.
enum SVGVocabulary {
  static let elements: Set<String> = [
    "a", "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix",
    "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
    "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
    "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "g",
    "image", "line", "linearGradient", "marker", "mask", "metadata", "path", "pattern", "polygon",
    "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "text",
    "textPath", "title", "tref", "tspan", "use", "view",
  ]

  static let namespace = "http://www.w3.org/2000/svg"

  static let linkNamespace = "http://www.w3.org/1999/xlink"

  /// The namespaces of what editors of pictures write for themselves, which no browser acts on, by
  /// how they begin.
  static let silentNamespaces = [
    "http://www.inkscape.org/namespaces/", "http://sodipodi.sourceforge.net/DTD/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/", "http://purl.org/dc/", "http://ns.adobe.com/", "adobe:ns:meta/",
    "http://www.bohemiancoding.com/sketch/ns", "http://www.serif.com/", "http://vectornator.io",
    "https://boxy-svg.com", "http://www.figma.com/figma/ns", "http://schemas.microsoft.com/visio/",
    "http://www.w3.org/2001/XMLSchema-instance",
  ]

  /// Attributes that send, or change where links lead, beside those that begin with `on`.
  static let activeAttributes: Set<String> = ["base", "ping", "src", "srcdoc", "formaction"]

  /// What in a style fetches or runs something, in small letters.
  static let activeStyles = [
    "@import", "@namespace", "image(", "image-set(", "src(", "expression(", "behavior",
    "-moz-binding", "\\",
  ]
}
