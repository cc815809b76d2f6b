#include "CGazetteer.h"

// Clang embeds files in every language mode since version 19; that it is a C23 word is no news.
#pragma clang diagnostic ignored "-Wc23-extensions"

__attribute__((aligned(16))) const unsigned char jaune_gazetteer[] = {
#embed "gazetteer.bin"
};

const size_t jaune_gazetteer_size = sizeof jaune_gazetteer;
