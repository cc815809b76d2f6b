/// Sixty-four bytes, and which of them equal one byte, as bits: three spellings of one thing.

#ifndef C_BYTE_SCAN_BLOCK_H
#define C_BYTE_SCAN_BLOCK_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

typedef struct { __m128i quarters[4]; } block_bytes;

static inline block_bytes load_block(const uint8_t *bytes) {
  block_bytes b;
  for (int i = 0; i < 4; i++) b.quarters[i] = _mm_loadu_si128((const __m128i *)bytes + i);
  return b;
}

static inline uint64_t bytes_equal(block_bytes b, uint8_t value) {
  __m128i wanted = _mm_set1_epi8((char)value);
  uint64_t bits = 0;
  for (int i = 0; i < 4; i++) {
    unsigned quarter = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(b.quarters[i], wanted));
    bits |= (uint64_t)quarter << (16 * i);
  }
  return bits;
}

#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>

typedef struct { uint8x16_t quarters[4]; } block_bytes;

static inline block_bytes load_block(const uint8_t *bytes) {
  block_bytes b;
  for (int i = 0; i < 4; i++) b.quarters[i] = vld1q_u8(bytes + 16 * i);
  return b;
}

static inline uint64_t bytes_equal(block_bytes b, uint8_t value) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t weight = vld1q_u8(weights);
  uint8x16_t wanted = vdupq_n_u8(value);
  uint8x16_t part[4];
  for (int i = 0; i < 4; i++) part[i] = vandq_u8(vceqq_u8(b.quarters[i], wanted), weight);
  uint8x16_t sum = vpaddq_u8(vpaddq_u8(part[0], part[1]), vpaddq_u8(part[2], part[3]));
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}

#else

typedef struct { uint8_t bytes[64]; } block_bytes;

static inline block_bytes load_block(const uint8_t *bytes) {
  block_bytes b;
  memcpy(b.bytes, bytes, 64);
  return b;
}

static inline uint64_t bytes_equal(block_bytes b, uint8_t value) {
  uint64_t bits = 0;
  for (int i = 0; i < 64; i++) bits |= (uint64_t)(b.bytes[i] == value) << i;
  return bits;
}

#endif
#endif
