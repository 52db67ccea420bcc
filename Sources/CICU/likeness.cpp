// Which texts look alike, and which differ in accents only.
#include "CICU.h"

#include <memory>
#include <string>
#include <unicode/coll.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

using namespace icu;

int32_t cicu_skeleton(const char *text, int32_t length, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  static USpoofChecker *checker = uspoof_open(&status);
  if (!checker) return -1;
  status = U_ZERO_ERROR;
  int32_t needed = uspoof_getSkeletonUTF8(checker, 0, text, length, out, capacity, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -static_cast<int32_t>(status) : needed;
}

bool cicu_primary_equal(
    const char *locale, const char *left, int32_t left_length, const char *right, int32_t right_length) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<Collator> collator(Collator::createInstance(Locale::forLanguageTag(locale, status), status));
  if (U_FAILURE(status) || !collator) return false;
  collator->setStrength(Collator::PRIMARY);
  auto order = collator->compareUTF8(StringPiece(left, left_length), StringPiece(right, right_length), status);
  return U_SUCCESS(status) && order == UCOL_EQUAL;
}

int32_t cicu_to_latin(const char *text, int32_t length, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<Transliterator> letters(
      Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !letters) return -static_cast<int32_t>(status);
  auto result = UnicodeString::fromUTF8(StringPiece(text, length));
  letters->transliterate(result);
  std::string latin;
  result.toUTF8String(latin);
  auto needed = static_cast<int32_t>(latin.size());
  if (out && needed <= capacity) latin.copy(out, latin.size());
  return needed;
}
