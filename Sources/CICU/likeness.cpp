// Which texts look alike, and which differ in accents only.
#include "CICU.h"

#include <memory>
#include <unicode/coll.h>
#include <unicode/stringpiece.h>
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
