#include <zlib.h>

// `deflateInit2` is a macro, which Swift cannot call. Negative window bits: no zlib header, as ZIP
// wants it.
static inline int jaune_deflate_begin(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
