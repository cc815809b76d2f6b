#include <yajl/yajl_gen.h>
#include <yajl/yajl_parse.h>

// `yajl_gen_config` is variadic, which Swift cannot call.
static inline void jaune_yajl_gen_indent_by_two(yajl_gen generator) {
  yajl_gen_config(generator, yajl_gen_beautify, 1);
  yajl_gen_config(generator, yajl_gen_indent_string, "  ");
}
