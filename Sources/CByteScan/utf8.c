#include "CByteScan.h"

#include <string.h>

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

size_t utf8_sequence_length(const uint8_t *b, size_t length) {
#define CONTINUES(k) ((b[k] & 0xC0) == 0x80)
  uint8_t lead = b[0];
  if (lead < 0xC2 || lead > 0xF4 || length < 2 || !CONTINUES(1)) return 0;
  if (lead < 0xE0) return 2;
  if (length < 3 || !CONTINUES(2)) return 0;
  if (lead < 0xF0) {
    // Not overlong, not a surrogate.
    if ((lead == 0xE0 && b[1] < 0xA0) || (lead == 0xED && b[1] > 0x9F)) return 0;
    return 3;
  }
  if (length < 4 || !CONTINUES(3)) return 0;
  if ((lead == 0xF0 && b[1] < 0x90) || (lead == 0xF4 && b[1] > 0x8F)) return 0;
  return 4;
#undef CONTINUES
}

/// The valid prefix, sequence by sequence.
static size_t valid_prefix_by_sequence(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  while (i < length) {
    if (bytes[i] < 0x80) {
      i += ascii_prefix(bytes + i, length - i);
    } else {
      size_t step = utf8_sequence_length(bytes + i, length - i);
      if (!step) return i;
      i += step;
    }
  }
  return i;
}

#if defined(__x86_64__) && defined(__GNUC__)
#include <tmmintrin.h>

// What can be wrong with two bytes that follow each other, as bits. Each table says what one half
// of a byte does not rule out; what all three leave is an error.
enum {
  too_short = 1 << 0,       // a lead byte without its continuation
  too_long = 1 << 1,        // a continuation after ASCII
  overlong_3 = 1 << 2,
  too_large = 1 << 3,       // above U+10FFFF
  surrogate = 1 << 4,
  overlong_2 = 1 << 5,
  too_large_or_overlong_4 = 1 << 6,
  two_continuations = 1 << 7,  // an error unless a lead byte of three or four stands before them
  carry = too_short | too_long | two_continuations,
};

__attribute__((target("ssse3")))
static inline __m128i errors(__m128i input, __m128i before) {
  const __m128i low_half = _mm_set1_epi8(0x0F);
  const __m128i first_high = _mm_setr_epi8(
    too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long,
    (char)two_continuations, (char)two_continuations, (char)two_continuations,
    (char)two_continuations, too_short | overlong_2, too_short,
    too_short | overlong_3 | surrogate, too_short | too_large | too_large_or_overlong_4);
  const char large = (char)(carry | too_large | too_large_or_overlong_4);
  const __m128i first_low = _mm_setr_epi8(
    (char)(carry | overlong_3 | overlong_2 | too_large_or_overlong_4), (char)(carry | overlong_2),
    (char)carry, (char)carry, (char)(carry | too_large), large, large, large, large, large, large,
    large, large, (char)(large | surrogate), large, large);
  const char any = (char)(too_long | overlong_2 | two_continuations);
  const __m128i second_high = _mm_setr_epi8(
    too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
    (char)(any | overlong_3 | too_large_or_overlong_4), (char)(any | overlong_3 | too_large),
    (char)(any | surrogate | too_large), (char)(any | surrogate | too_large), too_short, too_short,
    too_short, too_short);

  __m128i back1 = _mm_alignr_epi8(input, before, 15);
  __m128i high1 = _mm_and_si128(_mm_srli_epi16(back1, 4), low_half);
  __m128i high2 = _mm_and_si128(_mm_srli_epi16(input, 4), low_half);
  __m128i pairs = _mm_and_si128(
    _mm_and_si128(
      _mm_shuffle_epi8(first_high, high1),
      _mm_shuffle_epi8(first_low, _mm_and_si128(back1, low_half))),
    _mm_shuffle_epi8(second_high, high2));

  // The third and fourth bytes of a sequence are second continuations, and must be.
  __m128i third = _mm_subs_epu8(
    _mm_alignr_epi8(input, before, 14), _mm_set1_epi8((char)(0xE0 - 0x80)));
  __m128i fourth = _mm_subs_epu8(
    _mm_alignr_epi8(input, before, 13), _mm_set1_epi8((char)(0xF0 - 0x80)));
  __m128i expected = _mm_and_si128(_mm_or_si128(third, fourth), _mm_set1_epi8((char)0x80));
  return _mm_xor_si128(expected, pairs);
}

/// As many bytes as whole vectors show to be free of errors; the last three may start a sequence
/// that is not whole.
///
/// Source: Keiser and Lemire, “Validating UTF-8 in less than one instruction per byte”, *Software:
/// Practice and Experience* 51 (2021).
__attribute__((target("ssse3")))
static size_t sound_vectors(const uint8_t *bytes, size_t length) {
  __m128i before = _mm_setzero_si128();
  for (size_t i = 0; i + 64 <= length; i += 64) {
    __m128i v[4];
    for (int k = 0; k < 4; k++) v[k] = _mm_loadu_si128((const __m128i *)(bytes + i) + k);
    __m128i all = _mm_or_si128(_mm_or_si128(v[0], v[1]), _mm_or_si128(v[2], v[3]));
    __m128i wrong;
    if (_mm_movemask_epi8(all) == 0) {
      // Nothing but ASCII: wrong only if a sequence had begun.
      wrong = errors(v[0], before);
    } else {
      wrong = _mm_or_si128(
        _mm_or_si128(errors(v[0], before), errors(v[1], v[0])),
        _mm_or_si128(errors(v[2], v[1]), errors(v[3], v[2])));
    }
    if (_mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) != 0xFFFF) return i;
    before = v[3];
  }
  return length & ~(size_t)63;
}

size_t valid_utf8_prefix(const uint8_t *bytes, size_t length) {
  size_t start = 0;
  if (length >= 64 && __builtin_cpu_supports("ssse3")) {
    start = sound_vectors(bytes, length);
    // Back to the lead byte of a sequence that the vectors may have cut.
    for (size_t back = 1; back <= 3 && back <= start; back++) {
      if ((bytes[start - back] & 0xC0) == 0x80) continue;
      if (bytes[start - back] >= 0xC0) start -= back;
      break;
    }
  }
  return start + valid_prefix_by_sequence(bytes + start, length - start);
}

#else

size_t valid_utf8_prefix(const uint8_t *bytes, size_t length) {
  return valid_prefix_by_sequence(bytes, length);
}

#endif
