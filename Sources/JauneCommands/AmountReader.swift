import Amounts
import Diagnostics
import Text

/// The sums of money that a cell names, as fields of a record.
struct AmountReader: MentionReader {
  static let command = "amounts"

  private static let columns = ["mention", "offset", "value", "currency"]
  private static let detailColumns = ["lower", "upper", "approximation", "per", "reason"]

  let recogniser = AmountRecogniser()
  let column: Int
  let hasDetails: Bool
  let language: Language

  var columns: [String] { Self.columns + (hasDetails ? Self.detailColumns : []) }

  func cell(of row: [String]) -> String { row[column] }

  func forEachMention(in text: String, _ body: ([String]) -> Void) {
    var offsets = ScalarOffsets(text)
    recogniser.forEachAmount(in: text) { amount in
      body(fields(of: amount, offset: offsets.scalars(before: amount.span.lowerBound)))
    }
  }

  private func fields(of amount: Amount, offset: Int) -> [String] {
    let fields = [
      amount.written, "\(offset)", amount.value?.description ?? "", amount.currency.code,
    ]
    guard hasDetails else { return fields }
    let isRange = amount.value == nil
    return fields + [
      isRange || amount.approximation == .atLeast ? amount.lower.description : "",
      isRange || amount.approximation == .atMost ? amount.upper.description : "",
      amount.approximation == .exact ? "" : amount.approximation.rawValue, amount.per ?? "",
      amount.reason[language],
    ]
  }
}
