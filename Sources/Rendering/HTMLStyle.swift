/// How the web page looks: sober, like a printed public document.
///
/// Colours come in two schemes, each of them with a contrast of at least 4.5 for text (WCAG AA).
enum HTMLStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --paper: #fff; --ink: #161616; --soft: #4a4a4a; --accent: #000091; --band: #f2f2f9;
      --rule: #c9c9d6; --strong: #6a6af4; --hatch: #e4e4ea; --yellow: #ffdd33;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #161618; --ink: #ececec; --soft: #b8b8c0; --accent: #a8a8ff; --band: #232330;
        --rule: #43434f; --strong: #8585f6; --hatch: #2b2b33; --yellow: #d8b500;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; padding: 0 clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 110rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 Marianne, system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word;
    }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    :focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 9; }
    header { margin: 2.5rem 0 2rem; padding-left: 1rem; border-left: 0.5rem solid var(--yellow); }
    h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
    header p { margin: 0.5rem 0 0; color: var(--soft); font-size: 1.125rem; }
    h2 { margin: 3rem 0 1rem; font-size: 1.5rem; line-height: 1.25; color: var(--accent); }
    h3, h4, h5, h6, .title { margin: 0; font-size: 1.125rem; line-height: 1.35; font-weight: 700; }
    section > h3, section > h4, section > h5, section > h6 { margin: 2rem 0 1rem; }
    main p { max-width: 46rem; white-space: pre-wrap; }
    nav { margin: 0 0 2rem; padding: 1rem 1.25rem; background: var(--band); }
    nav h2 { margin: 0 0 0.5rem; font-size: 1.125rem; color: inherit; }
    nav ol { margin: 0; padding: 0; list-style: none; }
    nav > ol { columns: 2 28rem; column-gap: 3rem; }
    nav > ol > li { break-inside: avoid; }
    nav > ol > li:not(:only-child) > a { font-weight: 700; }
    nav ol ol { padding-left: 1.25rem; }
    nav li { margin: 0.25rem 0; }
    nav a { text-decoration-thickness: 1px; text-decoration-color: var(--rule); }
    nav a:hover { text-decoration-color: currentcolor; }

    .page { margin: 2rem 0; }
    .scroll { max-height: 94vh; overflow: auto; border-top: 2px solid var(--accent); }
    table { border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.45; }
    caption { padding: 0.75rem 0; text-align: left; }
    caption > *, caption > p {
      position: sticky; left: 0; width: fit-content; max-width: min(60rem, 100vw - 2rem);
    }
    caption h2 { margin: 0; font-size: 1.125rem; }
    caption p:not(.title) { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.9375rem; }
    th, td { padding: 0.5rem 0.75rem; vertical-align: top; text-align: left; }
    th, td { border-bottom: 1px solid var(--rule); }
    td + td, th + th, td + th, th + td { border-left: 1px solid var(--rule); }
    tbody td { min-width: 5rem; white-space: pre-wrap; unicode-bidi: plaintext; }
    td.prose { min-width: 15rem; }
    td.long { min-width: 22rem; }
    thead { position: sticky; top: 0; z-index: 2; }
    thead th, thead td { background: var(--band); }
    thead tr:last-child > * { border-bottom: 2px solid var(--accent); }
    thead [rowspan] { border-bottom: 2px solid var(--accent); vertical-align: bottom; }
    thead th { vertical-align: bottom; min-width: 9rem; }
    thead th[scope="colgroup"] { color: var(--accent); }
    /* The name of a wide group stays in sight, beside the labels, while its columns pass. */
    th[scope="colgroup"] > span { position: sticky; left: 9.5rem; display: inline-block; }
    tbody th {
      position: sticky; left: 0; z-index: 1; min-width: 7rem; max-width: 14rem;
      background: var(--paper); font-weight: 700; overflow-wrap: normal;
    }
    thead .stub { position: sticky; left: 0; z-index: 3; }
    /* The label of a tall row stays in sight, under the highest headings one meets. */
    tbody th > span { display: block; position: sticky; top: 6rem; }
    thead:has(th[scope="colgroup"]) ~ tbody th > span { top: 9.5rem; }
    tbody th, thead .stub { border-right: 1px solid var(--rule); }
    tbody th + td, thead .stub + * { border-left: 0; }
    tbody tr:last-child > * { border-bottom: 2px solid var(--accent); }
    td.absent {
      color: var(--soft);
      background: repeating-linear-gradient(
        135deg, transparent 0 6px, var(--hatch) 6px 8px);
    }
    td.absent i { background: var(--paper); padding: 0 0.25em; white-space: nowrap; }
    /* Tables of figures: short cells, each under its heading. */
    .figures th, .figures td { padding: 0.3rem 0.6rem; }
    .figures tbody td { min-width: 2.75rem; max-width: 22rem; }
    .figures thead th { min-width: 0; max-width: 9rem; hyphens: auto; line-height: 1.25; }
    .figures thead th[scope="colgroup"] { max-width: none; }
    .figures thead .stub, .figures tbody th { min-width: 7rem; max-width: 20rem; }
    .figures .figure { text-align: right; font-variant-numeric: tabular-nums; }
    .figures tbody th { font-weight: 400; }
    .figures tbody tr:last-child > * { border-bottom: 1px solid var(--rule); }
    .figures tbody:last-child tr:last-child > * { border-bottom: 2px solid var(--accent); }
    .figures tbody .part th {
      position: static; max-width: none; padding-top: 0.9rem; border-right: 0;
      color: var(--accent); font-weight: 700;
    }
    .figures .part th > span { width: fit-content; left: 0.6rem; }
    .figures .total > * {
      background-color: var(--band); font-weight: 700; border-top: 1px solid var(--strong);
    }
    .figures .total .absent { font-weight: 400; }
    .base { max-width: 60rem; margin: 0.5rem 0 0; color: var(--soft); font-size: 0.8125rem; }
    /* Tables planned for pages bring the widths of their columns with them. */
    table.planned { table-layout: fixed; width: 100%; min-width: 84rem; }
    .planned th, .planned td { padding: 0.5rem; }
    sup { line-height: 0; white-space: nowrap; }
    sup a { padding: 0.25rem; }
    .notes { margin: 0.75rem 0 0; padding: 0; list-style: none; font-size: 0.8125rem; }
    .notes li { max-width: 60rem; margin: 0.25rem 0; white-space: pre-wrap; }
    .notes .number { font-weight: 700; vertical-align: super; font-size: 0.75em; }
    li:target, a:target, li:target a { background: var(--yellow); color: #161616; }
    bdi.mark::before { content: attr(title); font-size: 0.75em; border: 1px solid; opacity: 0.8; }

    @media (max-width: 40rem) {
      th, td { padding: 0.5rem; }
      tbody th { min-width: 5.5rem; max-width: 8rem; hyphens: auto; }
      th[scope="colgroup"] > span { left: 8.5rem; }
      td.prose { min-width: 12rem; }
      td.long { min-width: 15rem; }
      .figures th, .figures td { padding: 0.3rem 0.4rem; }
      .figures thead .stub, .figures tbody th { min-width: 5rem; max-width: 8rem; }
      .figures th[scope="colgroup"] > span { left: 5.5rem; }
      .figures .part th > span { left: 0.4rem; }
    }
    @page { size: A4 landscape; margin: 12mm; }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --accent: #000091; --band: #eee; --rule: #999;
        --hatch: #ddd;
      }
      body { max-width: none; padding: 0; font: 9pt/1.35 "Liberation Sans", Arial, sans-serif; }
      header { margin-top: 0; }
      h1 { font-size: 18pt; }
      h2 { margin-top: 0; font-size: 14pt; }
      h3, h4, h5, h6, .title, caption h2 { font-size: 10pt; }
      .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      nav { background: none; padding: 0; break-after: page; }
      nav > ol > li { break-inside: auto; }
      h2, h3, h4, h5, h6 { break-after: avoid; }
      .page { margin: 0 0 8mm; }
      .page + .page, main > section + section { break-before: page; }
      .scroll { max-height: none; overflow: visible; border: 0; }
      table, table.planned { width: 100%; min-width: 0; font-size: 7.5pt; line-height: 1.25; }
      caption > * { max-width: none; }
      thead { position: static; display: table-header-group; }
      tbody th, thead .stub, th[scope="colgroup"] > span { position: static; }
      th, td, .planned th, .planned td { padding: 1mm 1.5mm; }
      thead th, tbody th { min-width: 0; }
      tbody th { max-width: 30mm; }
      tbody td, td.prose, td.long { min-width: 0; orphans: 2; widows: 2; }
      td.absent, thead th, thead td { print-color-adjust: exact; }
      .notes a { display: none; }
      .page + .page:has(.figures) { break-before: auto; }
      table.figures { width: auto; }
      .figures th, .figures td { padding: 0.7mm 1.2mm; }
      .figures thead .stub, .figures tbody th { min-width: 0; max-width: 50mm; }
      .figures tr { break-inside: avoid; }
      .figures .part { break-after: avoid; }
      .figures tbody td { min-width: 0; }
      .total > * { print-color-adjust: exact; }
    }
    """
}
