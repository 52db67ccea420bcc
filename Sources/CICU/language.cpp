// Language tags. ICU's C functions leave "prs", "tl" or "iw" as they are; its C++ Locale knows them.
#include "CICU.h"

#include <cstring>
#include <string>
#include <strings.h>
#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

using namespace icu;

static int32_t give(const std::string &text, char *out, int32_t capacity) {
  int32_t length = static_cast<int32_t>(text.size());
  if (out && length <= capacity) text.copy(out, length);
  return length;
}

static bool locale_of(const char *tag, Locale &locale) {
  // uloc_forLanguageTag says how much of the tag it understood; the C++ constructor does not.
  char buffer[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(tag, buffer, sizeof buffer, &parsed, &status);
  if (U_FAILURE(status) || parsed != static_cast<int32_t>(strlen(tag))) return false;
  // No name is what ICU makes of "und", and of what it could not read.
  if (!buffer[0] && strcasecmp(tag, "und") != 0) return false;
  locale = Locale::forLanguageTag(tag, status);
  locale.canonicalize(status);
  return U_SUCCESS(status) && !locale.isBogus();
}

static std::string tag_of(const Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  std::string tag = locale.toLanguageTag<std::string>(status);
  return U_SUCCESS(status) ? tag : std::string();
}

int32_t cicu_language_canonical(const char *tag, char *out, int32_t capacity) {
  Locale locale;
  if (!locale_of(tag, locale)) return 0;
  return give(tag_of(locale), out, capacity);
}

int32_t cicu_language_maximal(const char *tag, char *out, int32_t capacity) {
  Locale locale;
  UErrorCode status = U_ZERO_ERROR;
  if (!locale_of(tag, locale)) return 0;
  locale.addLikelySubtags(status);
  return U_SUCCESS(status) ? give(tag_of(locale), out, capacity) : 0;
}

int32_t cicu_language_name(const char *tag, const char *in, char *out, int32_t capacity) {
  Locale locale, reader;
  if (!locale_of(tag, locale) || !locale_of(in, reader)) return 0;
  UnicodeString name;
  locale.getDisplayName(reader, name);
  std::string utf8;
  name.toUTF8String(utf8);
  return give(utf8, out, capacity);
}

bool cicu_language_is_right_to_left(const char *tag) {
  Locale locale;
  return locale_of(tag, locale) && locale.isRightToLeft();
}
