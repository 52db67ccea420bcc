// The starter glossary, compiled in. Its texts are under CC-BY-4.0, see Glossaries/README.md.
#ifndef CGLOSSARIES_H
#define CGLOSSARIES_H

#include <stdint.h>

/// How many files there are.
int32_t cglossaries_count(void);
/// The name of a file below Glossaries/, such as "us-k12/attendance.yaml".
const char *_Nonnull cglossaries_name(int32_t number);
const unsigned char *_Nonnull cglossaries_bytes(int32_t number);
int32_t cglossaries_length(int32_t number);

#endif
