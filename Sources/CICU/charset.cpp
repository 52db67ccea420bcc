// Text in other character sets, decoded one code point at a time, so that each knows the bytes it came from.
#include "CICU.h"

#include <cstring>
#include <string>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>
#include <vector>

int32_t cicu_charset_name(const char *label, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  // Only what stands in ICU's table of names: a label is never taken for the name of a data file.
  if (ucnv_countAliases(label, &status) == 0 || U_FAILURE(status)) return 0;
  status = U_ZERO_ERROR;
  const char *name = ucnv_getStandardName(label, "MIME", &status);
  status = U_ZERO_ERROR;
  if (!name) name = ucnv_getStandardName(label, "IANA", &status);
  status = U_ZERO_ERROR;
  if (!name) name = ucnv_getAlias(label, 0, &status);
  if (!name) return 0;
  int32_t length = static_cast<int32_t>(std::strlen(name));
  if (out && length <= capacity) std::memcpy(out, name, length);
  return length;
}

struct cicu_decoded {
  std::string bytes;
  std::vector<cicu_run> runs;
  int32_t bad_start = -1;
  int32_t bad_length = 0;
};

namespace {

/// Whether a byte below 0x80 that stands where a character begins is that ASCII character, whatever came before.
bool keeps_ascii(UConverter *converter) {
  switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII: break;
    default: return false;
  }
  for (int byte = 1; byte < 0x7F; byte++) {
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') continue;
    char text[] = {static_cast<char>(byte)};
    const char *source = text;
    UErrorCode status = U_ZERO_ERROR;
    UChar32 scalar = ucnv_getNextUChar(converter, &source, text + 1, &status);
    ucnv_reset(converter);
    if (U_FAILURE(status) || scalar != byte) return false;
  }
  return true;
}

void add(cicu_decoded *result, const char *source, int32_t count, const char *target, int32_t length) {
  bool changed = count != length || std::memcmp(source, target, count) != 0;
  result->bytes.append(target, length);
  if (count == 0 && !result->runs.empty()) {
    // A second character of the same bytes. A run of unchanged bytes gives up its last one, which is ASCII.
    cicu_run &last = result->runs.back();
    if (!last.changed && last.source > 1) {
      last = {last.source - 1, last.target - 1, false};
      result->runs.push_back({1, 1 + length, true});
    } else {
      last = {last.source, last.target + length, true};
    }
  } else if (!changed && !result->runs.empty() && !result->runs.back().changed) {
    result->runs.back().source += count;
    result->runs.back().target += length;
  } else {
    result->runs.push_back({count, length, changed});
  }
}

}  // namespace

cicu_decoded *cicu_decode(const char *charset, const char *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return nullptr;
  bool keeps = keeps_ascii(converter);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  auto *result = new cicu_decoded();
  const char *source = text;
  const char *limit = text + length;
  bool is_first = true;
  // Whoever asks takes no more runs than this, and the memory is better kept.
  while (source < limit && result->runs.size() <= (4u << 20)) {
    const char *before = source;
    if (keeps && static_cast<unsigned char>(*source) < 0x80 && ucnv_toUCountPending(converter, &status) <= 0) {
      while (source < limit && static_cast<unsigned char>(*source) < 0x80) source++;
      int32_t count = static_cast<int32_t>(source - before);
      add(result, before, count, before, count);
      is_first = false;
      continue;
    }
    status = U_ZERO_ERROR;
    UChar32 scalar = ucnv_getNextUChar(converter, &source, limit, &status);
    int32_t count = static_cast<int32_t>(source - before);
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;
    // A control character that no keyboard has is a sign of another character set.
    if (U_FAILURE(status) || (scalar >= 0x80 && scalar < 0xA0 && scalar != 0x85) || U_IS_SURROGATE(scalar)) {
      result->bad_start = static_cast<int32_t>(before - text);
      result->bad_length = count > 0 ? count : 1;
      break;
    }
    char target[4];
    int32_t used = 0;
    U8_APPEND_UNSAFE(target, used, scalar);
    if (is_first && scalar == 0xFEFF) {
      result->runs.push_back({count, 0, true});
    } else {
      add(result, before, count, target, used);
    }
    is_first = false;
  }
  ucnv_close(converter);
  return result;
}

const char *cicu_decoded_bytes(const cicu_decoded *result, int32_t *length) {
  *length = static_cast<int32_t>(result->bytes.size());
  return result->bytes.data();
}

const cicu_run *cicu_decoded_runs(const cicu_decoded *result, int32_t *count) {
  *count = static_cast<int32_t>(result->runs.size());
  static const cicu_run none = {0, 0, false};
  return result->runs.empty() ? &none : result->runs.data();
}

int32_t cicu_decoded_fault(const cicu_decoded *result, int32_t *length) {
  *length = result->bad_length;
  return result->bad_start;
}

void cicu_decoded_close(cicu_decoded *result) { delete result; }

int32_t cicu_guess_charset(const char *text, int32_t length, int32_t *confidence, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;
  ucsdet_setText(detector, text, length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t result = 0;
  if (U_SUCCESS(status) && match) {
    const char *name = ucsdet_getName(match, &status);
    *confidence = ucsdet_getConfidence(match, &status);
    if (U_SUCCESS(status) && name) {
      result = static_cast<int32_t>(std::strlen(name));
      if (out && result <= capacity) std::memcpy(out, name, result);
    }
  }
  ucsdet_close(detector);
  return result;
}
