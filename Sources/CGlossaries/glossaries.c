// Every file of Glossaries/us-k12: one block and one line here for each. A house test compares this list with the folder.
#include "CGlossaries.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char accountability[] = {
#embed "../../Glossaries/us-k12/accountability.yaml"
};
static const unsigned char assessment[] = {
#embed "../../Glossaries/us-k12/assessment.yaml"
};
static const unsigned char attendance[] = {
#embed "../../Glossaries/us-k12/attendance.yaml"
};
static const unsigned char behavior[] = {
#embed "../../Glossaries/us-k12/behavior.yaml"
};
static const unsigned char english_learners[] = {
#embed "../../Glossaries/us-k12/english-learners.yaml"
};
static const unsigned char graduation[] = {
#embed "../../Glossaries/us-k12/graduation.yaml"
};
static const unsigned char housing[] = {
#embed "../../Glossaries/us-k12/housing.yaml"
};
static const unsigned char meals[] = {
#embed "../../Glossaries/us-k12/meals.yaml"
};
static const unsigned char records[] = {
#embed "../../Glossaries/us-k12/records.yaml"
};
static const unsigned char section_504[] = {
#embed "../../Glossaries/us-k12/section-504.yaml"
};
static const unsigned char special_education[] = {
#embed "../../Glossaries/us-k12/special-education.yaml"
};
static const unsigned char supports[] = {
#embed "../../Glossaries/us-k12/supports.yaml"
};
static const unsigned char title_i[] = {
#embed "../../Glossaries/us-k12/title-i.yaml"
};

#define FILE_OF(name, bytes) {"us-k12/" name ".yaml", bytes, sizeof bytes}
static const struct {
  const char *name;
  const unsigned char *bytes;
  int32_t length;
} files[] = {
  FILE_OF("accountability", accountability),
  FILE_OF("assessment", assessment),
  FILE_OF("attendance", attendance),
  FILE_OF("behavior", behavior),
  FILE_OF("english-learners", english_learners),
  FILE_OF("graduation", graduation),
  FILE_OF("housing", housing),
  FILE_OF("meals", meals),
  FILE_OF("records", records),
  FILE_OF("section-504", section_504),
  FILE_OF("special-education", special_education),
  FILE_OF("supports", supports),
  FILE_OF("title-i", title_i),
};

int32_t cglossaries_count(void) { return sizeof files / sizeof files[0]; }
const char *cglossaries_name(int32_t number) { return files[number].name; }
const unsigned char *cglossaries_bytes(int32_t number) { return files[number].bytes; }
int32_t cglossaries_length(int32_t number) { return files[number].length; }
