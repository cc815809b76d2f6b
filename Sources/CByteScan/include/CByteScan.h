/// Vector scans over bytes: the one piece of C that jaune owns.
///
/// Swift reads what these functions find; it does not repeat their work. SSE2 on x86-64, NEON on
/// arm64, portable words elsewhere; all three give the same answers. UTF-8 is checked by vectors on
/// x86-64 with SSSE3 only.

#ifndef C_BYTE_SCAN_H
#define C_BYTE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// What a structural scan carries from one call to the next. All zero but `after_boundary`, which
/// is 1 at the start of a record.
typedef struct {
  /// All ones inside a quoted field, else zero.
  uint64_t inside;
  /// 1 if the last byte was a separator, a line end or a quote: a quote may open here.
  uint64_t after_boundary;
  /// 1 if the last byte was a quote that closed.
  uint64_t after_closing;
} csv_scan_state;

/// Finds the separators and line ends (CR, LF) that stand outside quotes.
///
/// Their offsets from `bytes` go to `found`, in order; `found` must hold `length` numbers, and
/// `length` must be below 2^32. The scan stops at the first byte that breaks the regular shape of a
/// CSV file: a quote that opens in the middle of a field, or text after one that closed.
///
/// `irregular` receives the offset of that byte, or `length`; `state` is then of no further use.
/// Returns how many offsets were written, all of them before `irregular`.
size_t csv_scan(
  const uint8_t *bytes, size_t length, uint8_t separator, uint8_t quote, csv_scan_state *state,
  uint32_t *found, size_t *irregular);

/// The line ends in `bytes`: LF, CRLF and a lone CR count one each. A CR that is the last byte
/// counts; when the next piece starts with LF, that LF must not be counted again.
size_t count_line_ends(const uint8_t *bytes, size_t length);

/// The Unicode scalars that start in `bytes`: every byte that is not a UTF-8 continuation.
size_t count_scalars(const uint8_t *bytes, size_t length);

/// The length of the longest prefix that is whole, valid UTF-8 (Unicode 15, table 3-7).
size_t valid_utf8_prefix(const uint8_t *bytes, size_t length);

/// The length of the well-formed sequence of two to four bytes at the start of `bytes`, or 0.
size_t utf8_sequence_length(const uint8_t *bytes, size_t length);

/// The offset of the first byte of 0x80 and above, or `length`.
size_t ascii_prefix(const uint8_t *bytes, size_t length);

/// How many of `bytes` equal `value`; the offset of the first goes to `first` if there is one.
size_t count_bytes_equal(const uint8_t *bytes, size_t length, uint8_t value, size_t *first);

#endif
