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

/// The ones in `bits`, without asking for the processor's own instruction.
static inline size_t ones(uint64_t bits) {
  bits -= bits >> 1 & UINT64_C(0x5555555555555555);
  bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
  bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  return bits * UINT64_C(0x0101010101010101) >> 56;
}

size_t count_line_ends(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  size_t i = 0;
  for (; i + 64 <= length; i += 64) {
    block_bytes b = load_block(bytes + i);
    uint64_t feeds = bytes_equal(b, '\n');
    uint64_t returns = bytes_equal(b, '\r');
    uint64_t next = i + 64 < length && bytes[i + 64] == '\n';
    // A return that a feed follows is counted with the feed.
    uint64_t ends = feeds | (returns & ~(feeds >> 1 | next << 63));
    if (ends) count += ones(ends);
  }
  for (; i < length; i++) {
    count += bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < length && bytes[i + 1] == '\n'));
  }
  return count;
}

size_t count_scalars(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length;) {
    // Few enough to be counted in a byte, which compilers add many at a time.
    size_t end = length - i < 128 ? length : i + 128;
    uint8_t here = 0;
    for (; i < end; i++) here += (bytes[i] & 0xC0) != 0x80;
    count += here;
  }
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
