/// Where the verdict differs from a reader's, and why. The list only shrinks.
enum KnownDifferences {
  static let all: [String: String] = [
    "en/anaphor.yaml:92": "the meaning is made of other jargon that the glossary does not list",
    "en/anaphor.yaml:137": "\"it\" is the open house, which stands nearer",
    "en/bracket.yaml:128": "the bracket holds other jargon that the glossary does not list",
    "en/comma.yaml:131": "the apposition is made of other jargon that the glossary does not list",
    "en/dash.yaml:110": "the dashes hold other jargon that the glossary does not list",
    "en/list.yaml:35": "\"is for students who …\" says for whom the plan is, not what it is",
    "en/means.yaml:116": "the first use stands in a part without a word of `needs`, so it is not found",
    "en/words-block.yaml:153": "a full form behind an equals sign in a words block is not seen as an expansion",
    "en/words-block.yaml:202": "a circular entry: it repeats the acronym where the full form is the term",
    "es/anaphor.yaml:107": "the English name stands behind a verb, not behind a comma or in brackets",
    "es/dash.yaml:75": "the dashes hold who approved it, not what it is",
    "es/dash.yaml:110": "the term is not in the glossary in this wording, and the label is `expanded`",
    "es/list.yaml:188": "a table of terms in two languages: not found, and the label is `expanded`",
    "es/list.yaml:214": "an item of good news",
    "es/question.yaml:137": "a circular answer in other words: identified as, on the list of",
    "es/question.yaml:144": "the answer speaks of another measure",
    "es/question.yaml:151": "the meaning is made of acronyms; the verdict is expanded instead of none",
    "es/words-block.yaml:91": "the entry stands in a part without a word of `needs`, so it is not found",
    "es/words-block.yaml:100": "a words block of one line behind its own title",
    "es/words-block.yaml:202": "a table of terms in two languages is not seen as an expansion",
  ]
}
