#include "CByteScan.h"

#include <string.h>

#include "block.h"

/// Bit i is the parity of the bits up to and including i: between an opening quote and its closing
/// one, all ones.
static inline uint64_t prefix_xor(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

size_t csv_scan(
  const uint8_t *bytes, size_t length, uint8_t separator, uint8_t quote, csv_scan_state *state,
  uint32_t *found, size_t *irregular) {
  size_t count = 0;
  csv_scan_state s = *state;

  for (size_t base = 0; base < length; base += 64) {
    uint8_t tail[64];
    const uint8_t *block = bytes + base;
    size_t size = length - base;
    uint64_t valid = ~UINT64_C(0);
    if (size < 64) {
      // Pad with zeros, which are never structural, and look at the real bytes only.
      memset(tail, 0, sizeof tail);
      memcpy(tail, block, size);
      block = tail;
      valid = (UINT64_C(1) << size) - 1;
    } else {
      size = 64;
    }

    block_bytes b = load_block(block);
    uint64_t ends = (bytes_equal(b, '\n') | bytes_equal(b, '\r')) & valid;
    uint64_t structural = (bytes_equal(b, separator) & valid) | ends;
    uint64_t quotes = bytes_equal(b, quote) & valid;

    uint64_t inside = s.inside;
    if (quotes | s.after_closing) {
      inside = prefix_xor(quotes) ^ s.inside;
      uint64_t opening = quotes & inside;
      uint64_t closing = quotes & ~inside;
      uint64_t boundary = structural | quotes;
      uint64_t after_boundary = boundary << 1 | s.after_boundary;
      uint64_t after_closing = closing << 1 | s.after_closing;
      uint64_t broken = ((opening & ~after_boundary) | (after_closing & ~boundary)) & valid;
      if (broken) {
        size_t at = (size_t)__builtin_ctzll(broken);
        uint64_t before = structural & ~inside & ((UINT64_C(1) << at) - 1);
        while (before) {
          found[count++] = (uint32_t)(base + (size_t)__builtin_ctzll(before));
          before &= before - 1;
        }
        *irregular = base + at;
        return count;
      }
      s.inside = (uint64_t)((int64_t)inside >> 63);
      s.after_closing = closing >> (size - 1) & 1;
      s.after_boundary = boundary >> (size - 1) & 1;
    } else {
      s.after_boundary = structural >> (size - 1) & 1;
    }

    uint64_t outside = structural & ~inside;
    while (outside) {
      found[count++] = (uint32_t)(base + (size_t)__builtin_ctzll(outside));
      outside &= outside - 1;
    }
  }

  *state = s;
  *irregular = length;
  return count;
}

size_t count_line_ends(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += bytes[i] == '\n';
  const uint8_t *end = bytes + length;
  const uint8_t *cr = length ? memchr(bytes, '\r', length) : NULL;
  while (cr) {
    count += cr + 1 == end || cr[1] != '\n';
    cr = cr + 1 == end ? NULL : memchr(cr + 1, '\r', (size_t)(end - cr - 1));
  }
  return count;
}

size_t count_scalars(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += (bytes[i] & 0xC0) != 0x80;
  return count;
}

size_t count_bytes_equal(const uint8_t *bytes, size_t length, uint8_t value, size_t *first) {
  const uint8_t *found = length ? memchr(bytes, value, length) : NULL;
  if (!found) return 0;
  *first = (size_t)(found - bytes);
  size_t count = 0;
  for (size_t i = *first; i < length; i++) count += bytes[i] == value;
  return count;
}

size_t ascii_prefix(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  for (; i + 16 <= length; i += 16) {
    uint64_t words[2];
    memcpy(words, bytes + i, 16);
    if ((words[0] | words[1]) & UINT64_C(0x8080808080808080)) break;
  }
  while (i < length && bytes[i] < 0x80) i++;
  return i;
}

static inline size_t sequence_length(const uint8_t *b, size_t rest) {
#define CONTINUES(k) ((b[k] & 0xC0) == 0x80)
  uint8_t lead = b[0];
  if (lead < 0xC2 || lead > 0xF4 || rest < 2 || !CONTINUES(1)) return 0;
  if (lead < 0xE0) return 2;
  if (rest < 3 || !CONTINUES(2)) return 0;
  if (lead < 0xF0) {
    // Not overlong, not a surrogate.
    if ((lead == 0xE0 && b[1] < 0xA0) || (lead == 0xED && b[1] > 0x9F)) return 0;
    return 3;
  }
  if (rest < 4 || !CONTINUES(3)) return 0;
  if ((lead == 0xF0 && b[1] < 0x90) || (lead == 0xF4 && b[1] > 0x8F)) return 0;
  return 4;
#undef CONTINUES
}

size_t utf8_sequence_length(const uint8_t *bytes, size_t length) {
  return sequence_length(bytes, length);
}

size_t valid_utf8_prefix(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  while (i + 8 <= length) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    word &= UINT64_C(0x8080808080808080);
    if (!word) {
      i += 8;
      continue;
    }
    while (bytes[i] < 0x80) i++;
    size_t step = sequence_length(bytes + i, length - i);
    if (!step) return i;
    i += step;
  }
  while (i < length) {
    size_t step = bytes[i] < 0x80 ? 1 : sequence_length(bytes + i, length - i);
    if (!step) return i;
    i += step;
  }
  return i;
}
