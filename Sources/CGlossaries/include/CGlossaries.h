extern const unsigned char *_Nonnull cglossaries_stub(void);
