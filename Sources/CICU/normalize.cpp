// Normalisation with ICU's UTF-8 functions and its record of edits.
#include "CICU.h"

#include <string>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringoptions.h>
#include <unicode/uchar.h>
#include <unicode/uvernum.h>
#include <vector>

using namespace icu;

const char *cicu_icu_version(void) { return U_ICU_VERSION; }
const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }

static const Normalizer2 *instance(cicu_form form) {
  UErrorCode status = U_ZERO_ERROR;
  switch (form) {
    case CICU_NFC: return Normalizer2::getNFCInstance(status);
    case CICU_NFD: return Normalizer2::getNFDInstance(status);
    case CICU_NFKC: return Normalizer2::getNFKCInstance(status);
    case CICU_NFKD: return Normalizer2::getNFKDInstance(status);
    case CICU_NFKC_CASEFOLD: return Normalizer2::getNFKCCasefoldInstance(status);
  }
  return nullptr;
}

bool cicu_is_normalized(cicu_form form, const char *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const Normalizer2 *normalizer = instance(form);
  if (!normalizer) return false;
  return normalizer->isNormalizedUTF8(StringPiece(text, length), status) && U_SUCCESS(status);
}

struct cicu_normalized {
  std::string bytes;
  std::vector<cicu_run> runs;
};

cicu_normalized *cicu_normalize(cicu_form form, const char *text, int32_t length) {
  const Normalizer2 *normalizer = instance(form);
  if (!normalizer) return nullptr;
  auto *result = new cicu_normalized();
  UErrorCode status = U_ZERO_ERROR;
  Edits edits;
  StringByteSink<std::string> sink(&result->bytes, length);
  normalizer->normalizeUTF8(0, StringPiece(text, length), sink, &edits, status);
  // Fine-grained: neighbouring changes stay apart, so that a position maps to the smallest possible stretch.
  auto iterator = edits.getFineIterator();
  while (U_SUCCESS(status) && iterator.next(status)) {
    result->runs.push_back({iterator.oldLength(), iterator.newLength(), static_cast<bool>(iterator.hasChange())});
  }
  if (U_FAILURE(status)) {
    delete result;
    return nullptr;
  }
  return result;
}

const char *cicu_normalized_bytes(const cicu_normalized *result, int32_t *length) {
  *length = static_cast<int32_t>(result->bytes.size());
  return result->bytes.data();
}

const cicu_run *cicu_normalized_runs(const cicu_normalized *result, int32_t *count) {
  *count = static_cast<int32_t>(result->runs.size());
  static const cicu_run none = {0, 0, false};
  return result->runs.empty() ? &none : result->runs.data();
}

void cicu_normalized_close(cicu_normalized *result) { delete result; }

int32_t cicu_fold_spans(
    const char *text, const int32_t *spans, int32_t count, char *out, int32_t capacity, int32_t *ends) {
  const Normalizer2 *normalizer = instance(CICU_NFKC_CASEFOLD);
  if (!normalizer) return -1;
  int32_t total = 0;
  std::string folded;
  for (int32_t i = 0; i < count; i++) {
    UErrorCode status = U_ZERO_ERROR;
    folded.clear();
    StringByteSink<std::string> sink(&folded);
    StringPiece piece(text + spans[2 * i], spans[2 * i + 1] - spans[2 * i]);
    if (piece.length() > CICU_LONGEST_FOLDED) {
      // Marks without end are put in order by insertion, in the square of their number; no word is that long.
      folded.assign(piece.data(), piece.length());
    } else {
      normalizer->normalizeUTF8(0, piece, sink, nullptr, status);
    }
    if (U_FAILURE(status)) return -static_cast<int32_t>(status);
    int32_t length = static_cast<int32_t>(folded.size());
    if (out && total + length <= capacity) folded.copy(out + total, length);
    total += length;
    ends[i] = total;
  }
  return total;
}

uint32_t cicu_simple_fold(uint32_t scalar) {
  const Normalizer2 *folder = instance(CICU_NFKC_CASEFOLD);
  const Normalizer2 *composer = instance(CICU_NFC);
  if (!folder || !composer) return 0xFFFFFFFF;
  UChar32 c = static_cast<UChar32>(scalar);
  UErrorCode status = U_ZERO_ERROR;
  UnicodeString folded = folder->normalize(UnicodeString(c), status);
  if (U_FAILURE(status) || folded.countChar32() != 1) return 0xFFFFFFFF;
  UChar32 f = folded.char32At(0);
  // A character that may join the one before it has to go through the normaliser in its word.
  bool alone = u_getCombiningClass(c) == u_getCombiningClass(f) &&
               composer->quickCheck(UnicodeString(c), status) == UNORM_YES &&
               composer->quickCheck(UnicodeString(f), status) == UNORM_YES;
  return alone && U_SUCCESS(status) ? static_cast<uint32_t>(f) : 0xFFFFFFFF;
}
