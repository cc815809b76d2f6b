/// The styles that single paragraphs, tables and cells need beside the named ones, each written
/// once, in the order they are first asked for.
struct ODTAutomaticStyles {
  private(set) var xml = XMLBuffer()
  private var known: Set<String> = []

  private mutating func add(
    _ name: String, family: String, attributes: String = "", _ content: String
  ) {
    guard known.insert(name).inserted else { return }
    xml.raw("<style:style style:name=\"\(name)\" style:family=\"\(family)\"\(attributes)>")
    xml.raw(content + "</style:style>")
  }

  /// A named style at the start of a page, on the paper of a master page if one is given.
  mutating func starting(_ style: String, master: String?) -> String {
    let name = "\(style).\(master ?? "page")"
    let parent = " style:parent-style-name=\"\(style)\""
    if let master {
      add(
        name, family: "paragraph", attributes: parent + " style:master-page-name=\"\(master)\"", "")
    } else {
      add(
        name, family: "paragraph", attributes: parent,
        "<style:paragraph-properties fo:break-before=\"page\"/>")
    }
    return name
  }

  mutating func kept(_ style: String) -> String {
    let name = "\(style).kept"
    add(
      name, family: "paragraph", attributes: " style:parent-style-name=\"\(style)\"",
      "<style:paragraph-properties fo:keep-with-next=\"always\"/>")
    return name
  }

  mutating func table(width: Int, isKeptTogether: Bool) -> String {
    let name = "Table.\(width)\(isKeptTogether ? ".kept" : "")"
    add(
      name, family: "table",
      """
      <style:table-properties style:width="\(ODTNames.points(width))" table:align="left" \
      table:border-model="collapsing" style:may-break-between-rows="\(!isKeptTogether)"/>
      """)
    return name
  }

  mutating func column(width: Int) -> String {
    let name = "Column.\(width)"
    add(
      name, family: "table-column",
      "<style:table-column-properties style:column-width=\"\(ODTNames.points(width))\"/>")
    return name
  }

  mutating func row(isKeptWhole: Bool) -> String {
    let name = isKeptWhole ? "Row.whole" : "Row"
    add(
      name, family: "table-row",
      "<style:table-row-properties fo:keep-together=\"\(isKeptWhole ? "always" : "auto")\"/>")
    return name
  }

  mutating func cell(_ look: ODTCellLook) -> String {
    add(look.name, family: "table-cell", "<style:table-cell-properties \(look.properties)/>")
    return look.name
  }
}
