package import UnicodeText

extension Term {
  /// The form of this term that stands where a form of another one stood: the plural for a plural. Nil where the rules of
  /// the language do not give both terms the same forms.
  ///
  /// - Parameter surface: The other term as it stands in a notice, in any capitals.
  package func form(like surface: String, of other: Term, in language: LanguageTag) -> String? {
    let surface = surface.lowercased()
    if surface == other.text.lowercased() { return text }
    let generator = FormGenerator(LanguageProfile.of(language).matching)
    let forms = generator.forms(of: other.text, gender: other.gender)
    let own = generator.forms(of: text, gender: gender)
    guard let index = forms.firstIndex(where: { $0.lowercased() == surface }), index < own.count else { return nil }
    // The first form is that of the first slot; further ones correspond only where there are as many.
    return index == 0 || forms.count == own.count ? own[index] : nil
  }
}
