// The functions of ICU that this package uses, under names of its own and with plain C types.
// No header of ICU is visible from here: shown to Swift, they clash with the copy inside Foundation.
// All text is UTF-8; all offsets are UTF-8 byte offsets. A function that fills a buffer returns the
// count it needed, so that the caller can grow the buffer and call again. Negative is an ICU error.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Version

/// "72.1" and the version of Unicode it implements, "15.0".
const char *_Nonnull cicu_icu_version(void);
const char *_Nonnull cicu_unicode_version(void);

// MARK: Normalisation

typedef enum cicu_form { CICU_NFC = 0, CICU_NFD = 1, CICU_NFKC = 2, CICU_NFKD = 3, CICU_NFKC_CASEFOLD = 4 } cicu_form;

/// Whether the text is in the form already.
bool cicu_is_normalized(cicu_form form, const char *_Nonnull text, int32_t length);

/// One run of the map between a text and its normal form: `source` bytes became `target` bytes.
/// An unchanged run has equal lengths and equal bytes.
typedef struct cicu_run {
  int32_t source;
  int32_t target;
  bool changed;
} cicu_run;

/// The result of a normalisation; release it with cicu_normalized_close.
typedef struct cicu_normalized cicu_normalized;
cicu_normalized *_Nullable cicu_normalize(cicu_form form, const char *_Nonnull text, int32_t length);
const char *_Nonnull cicu_normalized_bytes(const cicu_normalized *_Nonnull, int32_t *_Nonnull length);
const cicu_run *_Nonnull cicu_normalized_runs(const cicu_normalized *_Nonnull, int32_t *_Nonnull count);
void cicu_normalized_close(cicu_normalized *_Nullable);

/// A longer stretch is no word: it comes back as it is.
enum { CICU_LONGEST_FOLDED = 1024 };

/// Folds many short stretches in one call. `spans` holds start and end of each; the folded bytes are
/// written one after another into `out` and the end of each into `ends`. Returns the bytes needed.
int32_t cicu_fold_spans(
    const char *_Nonnull text, const int32_t *_Nonnull spans, int32_t count, char *_Nullable out, int32_t capacity,
    int32_t *_Nonnull ends);

// MARK: Character sets

/// The usual name of a character set that ICU knows under this label; 0 for any other.
int32_t cicu_charset_name(const char *_Nonnull label, char *_Nullable out, int32_t capacity);

/// A text in UTF-8 and the map between it and what it was decoded from; release it with cicu_decoded_close.
typedef struct cicu_decoded cicu_decoded;
/// Null for a character set that ICU does not know. Decoding stops at the first bytes that mean nothing in it.
cicu_decoded *_Nullable cicu_decode(const char *_Nonnull charset, const char *_Nonnull text, int32_t length);
const char *_Nonnull cicu_decoded_bytes(const cicu_decoded *_Nonnull, int32_t *_Nonnull length);
const cicu_run *_Nonnull cicu_decoded_runs(const cicu_decoded *_Nonnull, int32_t *_Nonnull count);
/// The offset of the bytes that mean nothing, and how many they are; -1 where there are none.
int32_t cicu_decoded_fault(const cicu_decoded *_Nonnull, int32_t *_Nonnull length);
void cicu_decoded_close(cicu_decoded *_Nullable);

/// ICU's guess, and how sure it is of a hundred.
int32_t cicu_guess_charset(
    const char *_Nonnull text, int32_t length, int32_t *_Nonnull confidence, char *_Nullable out, int32_t capacity);

// MARK: Boundaries

typedef enum cicu_break { CICU_GRAPHEMES = 0, CICU_WORDS = 1, CICU_SENTENCES = 2 } cicu_break;

/// All boundaries of the text, 0 and its length included; returns how many there are.
int32_t cicu_boundaries(
    cicu_break kind, const char *_Nonnull locale, const char *_Nonnull text, int32_t length,
    int32_t *_Nullable out, int32_t capacity);

// MARK: Characters

/// What the word scanner asks of a code point.
enum {
  CICU_LETTER = 1,       // a letter or a letter-like number
  CICU_MARK = 2,         // a combining mark
  CICU_DIGIT = 4,        // a decimal digit
  CICU_UPPER = 8,        // an upper-case or title-case letter
  CICU_LOWER = 16,       // a lower-case letter
  CICU_IGNORABLE = 32,   // default ignorable: soft hyphen, zero width joiner, direction marks …
  CICU_SPACE = 64,       // white space
  CICU_CONTROL = 128,    // control, format, surrogate, private use or unassigned
};
uint32_t cicu_properties(uint32_t scalar);
/// ICU's number of the script of a code point; 0 (Common) and 1 (Inherited) belong to every script.
int32_t cicu_script(uint32_t scalar);
/// 0 for marks and ignorables, 2 for wide and full-width, else 1.
int32_t cicu_width(uint32_t scalar);
/// NFKC case folding of one code point where it is one code point of the same combining class that composes with
/// none before it; else 0xFFFFFFFF. A word of such code points whose marks are in order is folded one by one.
uint32_t cicu_simple_fold(uint32_t scalar);
/// The canonical combining class; 0 for all but marks.
uint8_t cicu_combining_class(uint32_t scalar);

// MARK: Likeness

/// What a text looks like: texts with equal skeletons can hardly be told apart (Unicode technical standard 39).
int32_t cicu_skeleton(const char *_Nonnull text, int32_t length, char *_Nullable out, int32_t capacity);
/// The text in the letters a to z as ICU writes other scripts in Latin letters, in lower case.
int32_t cicu_to_latin(const char *_Nonnull text, int32_t length, char *_Nullable out, int32_t capacity);
/// Whether two texts differ only in what the language's dictionaries order second: accents, capitals, points.
bool cicu_primary_equal(
    const char *_Nonnull locale, const char *_Nonnull left, int32_t left_length, const char *_Nonnull right,
    int32_t right_length);

// MARK: Languages

/// The canonical BCP 47 form of a tag ("iw" is "he", "zh-hans-cn" is "zh-Hans-CN"); 0 if it is not well formed.
int32_t cicu_language_canonical(const char *_Nonnull tag, char *_Nullable out, int32_t capacity);
/// The tag with its likely script and region ("es" is "es-Latn-ES").
int32_t cicu_language_maximal(const char *_Nonnull tag, char *_Nullable out, int32_t capacity);
/// The name of the language in another language ("es" in "en" is "Spanish").
int32_t cicu_language_name(
    const char *_Nonnull tag, const char *_Nonnull in, char *_Nullable out, int32_t capacity);
bool cicu_language_is_right_to_left(const char *_Nonnull tag);

#ifdef __cplusplus
}
#endif

#endif
