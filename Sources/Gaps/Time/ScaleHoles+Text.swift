import Diagnostics
import Harmonisation
import Questionnaire
import Timespans

extension ScaleHoles.Hole {
  func holds(_ period: CalendarPeriod) -> Bool {
    let length = CalendarDuration(
      years: period.years, months: period.months, days: period.weeks * 7 + period.days)
    return length >= from && (to.map { length < $0 } ?? true)
  }

  /// « de 1 an à 2 ans ».
  var name: BilingualText {
    guard let to else {
      return BilingualText(fr: "\(from.name.french) et plus", en: "\(from.name.english) and more")
    }
    if from == .zero {
      return BilingualText(
        fr: "moins de \(to.name.french)", en: "less than \(to.name.english)")
    }
    return BilingualText(
      fr: "les durées de \(from.name.french) à \(to.name.french)",
      en: "durations from \(from.name.english) to \(to.name.english)")
  }
}
