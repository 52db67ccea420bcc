// Carries the pkg-config flags of ICU and nothing else: only CICU includes the headers.
