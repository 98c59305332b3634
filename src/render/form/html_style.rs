//! How a page looks in a browser: quiet type and room, on a phone, on paper and in the dark; nothing is fetched.

/// What a page may do, which is nothing, but for the one style below: its digest stands here, and a test holds it to that.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'sha256-5BDNn1MflFv4c1aUvZOCVC/stkfDUds5RbSgr5ioU4U='; base-uri 'none'; form-action 'none'";

/// The style, whole.
pub(crate) const STYLE: &str = "
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5a5a63; --line: #d9d9de; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ea; --soft: #a5a5ae; --line: #3a3a41; --paper: #17171a } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 62rem; padding: clamp(1.25rem, 5vw, 4rem); background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; font-weight: 650 }
h1 { font-size: 1.75rem; letter-spacing: -.01em; margin-bottom: 1rem }
h2 { font-size: 1.2rem; margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem }
h3 small { display: block; font-size: .875rem; font-weight: 400; color: var(--soft); margin-top: .15rem }
p, ul { margin: 0 0 .75rem; max-width: 42rem }
ul { padding-left: 1.2rem }
article { margin: 0 0 2rem }
article > * + * { margin-top: .5rem }
dl { margin: .5rem 0 1.5rem; display: grid; gap: .55rem }
dl > div { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 42rem); column-gap: 1.5rem }
dt { color: var(--soft) }
dd { margin: 0 }
dd p { margin: 0 }
table { width: 100%; border-collapse: collapse; margin: 0 0 2rem; font-variant-numeric: tabular-nums; font-size: .9375rem }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { text-align: left; vertical-align: top; padding: .55rem 1.25rem .55rem 0; border-bottom: 1px solid var(--line);
  font-weight: 400 }
th:last-child, td:last-child { padding-right: 0 }
tbody th { min-width: 9rem }
thead th { color: var(--soft); font-size: .875rem; white-space: nowrap }
.faint { display: block; color: var(--soft); font-size: .875rem }
strong { font-weight: 650 }
pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); font-size: .875rem; line-height: 1.5 }
footer { margin-top: 4rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
footer p { margin: 0 }
@media screen and (max-width: 44rem) {
  h1 { font-size: 1.45rem }
  h2 { margin-top: 2.25rem }
  dl > div { grid-template-columns: minmax(0, 1fr) }
  dt { font-size: .875rem }
  table, tbody, tr, th, td { display: block }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { padding: .75rem 0; border-bottom: 1px solid var(--line) }
  th, td { padding: .1rem 0; border: 0 }
  td:empty, th:empty { display: none }
  td::before { content: attr(data-head) ': '; color: var(--soft) }
  td .faint { display: inline }
  td .faint::before { content: '· ' }
}
@media print {
  @page { margin: 18mm 16mm }
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff }
  body { max-width: none; padding: 0; font-size: 10pt }
  h1 { font-size: 16pt }
  h2 { font-size: 12pt; margin-top: 1.5rem }
  h1, h2, h3 { break-after: avoid }
  article, dl > div, tr { break-inside: avoid }
  thead { display: table-header-group }
}
";
