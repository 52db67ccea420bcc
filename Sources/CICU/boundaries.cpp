// Boundaries of characters, words and sentences.
#include "CICU.h"

#include <cstring>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

/// Opening an iterator costs more than segmenting a line with it, so each thread keeps the one for words.
namespace {
struct WordBreaks {
  UBreakIterator *iterator = nullptr;
  ~WordBreaks() {
    if (iterator) ubrk_close(iterator);
  }
};
thread_local WordBreaks word_breaks;
}  // namespace

int32_t cicu_boundaries(
    cicu_break kind, const char *locale, const char *text, int32_t length, int32_t *out, int32_t capacity) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE};
  UErrorCode status = U_ZERO_ERROR;
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, text, length, &status);
  // The locale changes nothing in the dictionaries; only the root's iterator is worth keeping.
  bool kept = kind == CICU_WORDS && !*locale;
  UBreakIterator *breaks = kept ? word_breaks.iterator : nullptr;
  if (!breaks) breaks = ubrk_open(types[kind], locale, nullptr, 0, &status);
  if (kept) word_breaks.iterator = breaks;
  ubrk_setUText(breaks, &source, &status);
  int32_t count = 0;
  if (U_SUCCESS(status)) {
    for (int32_t at = ubrk_first(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
      if (out && count < capacity) out[count] = at;
      count++;
    }
  }
  if (breaks && !kept) ubrk_close(breaks);
  utext_close(&source);
  return U_SUCCESS(status) ? count : -(int32_t)status;
}
