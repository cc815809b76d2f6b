#if PDF
  private import CCairo

  extension Canvas {
    func begin(_ tag: Tag) {
      switch tag {
      case .headCell(let cell): headCells.append(cell)
      case .figure(let alternative): alternatives.append(alternative)
      default: break
      }
      unsafe cairo_tag_begin(cairo, tag.name, nil)
    }

    func end(_ tag: Tag) { unsafe cairo_tag_end(cairo, tag.name) }

    func tagged(_ tag: Tag, _ draw: () -> Void) {
      begin(tag)
      draw()
      end(tag)
    }

    /// Links what is drawn to a named place; only draws if there is none.
    ///
    /// Cairo 1.16 gives the structure only what stands in its leaves: beside a link all else needs a
    /// tag of its own.
    func link(to place: String?, _ draw: () -> Void) {
      guard let place else { return draw() }
      unsafe cairo_tag_begin(cairo, CAIRO_TAG_LINK, "dest='\(place)'")
      draw()
      unsafe cairo_tag_end(cairo, CAIRO_TAG_LINK)
    }

    /// Names a place on the page; the first of a name stays.
    func place(_ name: String?, x: Double = 0, y: Double) {
      guard let name, places.insert(name).inserted else { return }
      let attributes = "name='\(name)' x=\(Int(max(0, x))) y=\(Int(max(0, y - 8)))"
      unsafe cairo_tag_begin(cairo, CAIRO_TAG_DEST, attributes)
      unsafe cairo_tag_end(cairo, CAIRO_TAG_DEST)
    }

    func bookmark(_ title: String, level: Int, place: String) {
      bookmarks.removeAll { $0.level >= level }
      let parent = bookmarks.last?.identifier ?? CAIRO_PDF_OUTLINE_ROOT
      let flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0)
      let identifier = unsafe cairo_pdf_surface_add_outline(
        surface, parent, ShownText.shown(title), "dest='\(place)'", flags)
      bookmarks.append((level, identifier))
    }
  }
#endif
