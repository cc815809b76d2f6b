#ifndef CGAZETTEER_H
#define CGAZETTEER_H

#include <stddef.h>

/// The gazetteer as `GazetteerBuilder compile` wrote it: constant data of the program itself, so
/// that the tool finds it wherever its binary is copied. The system reads in what is looked at.
extern const unsigned char jaune_gazetteer[];
extern const size_t jaune_gazetteer_size;

/// Where it begins; an array whose size is not known here has no name in Swift.
static inline const void *jaune_gazetteer_start(void) { return jaune_gazetteer; }

#endif
