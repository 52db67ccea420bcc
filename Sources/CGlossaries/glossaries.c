#include "CGlossaries.h"
const unsigned char *cglossaries_stub(void) { return (const unsigned char *)""; }
