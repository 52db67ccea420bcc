// Properties of characters.
#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

uint32_t cicu_properties(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  uint32_t result = 0;
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER: result = CICU_LETTER | CICU_UPPER; break;
    case U_LOWERCASE_LETTER: result = CICU_LETTER | CICU_LOWER; break;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER: result = CICU_LETTER; break;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK: result = CICU_MARK; break;
    case U_DECIMAL_DIGIT_NUMBER: result = CICU_DIGIT; break;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: result = CICU_SPACE; break;
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_UNASSIGNED: result = CICU_CONTROL; break;
    default: break;
  }
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) result |= CICU_IGNORABLE;
  if (u_isUWhiteSpace(c)) result |= CICU_SPACE;
  return result;
}

uint8_t cicu_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }

int32_t cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &status);
  return U_SUCCESS(status) ? (int32_t)script : 0;
}

int32_t cicu_width(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  int8_t type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_CONTROL_CHAR || type == U_FORMAT_CHAR)
    return c == 0x00AD ? 1 : 0;
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
  // Jamo that complete a Hangul syllable take no cell of their own.
  if ((c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF)) return 0;
  switch (u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_FULLWIDTH:
    case U_EA_WIDE: return 2;
    default: return 1;
  }
}
