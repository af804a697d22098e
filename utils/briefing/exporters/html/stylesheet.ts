/** The look of an exported page: on a screen of any width, light and dark, and on A4. Marks have the colours of the notebook. */
export const STYLESHEET = `
:root, :host {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #14181f);
  --surface: light-dark(#ffffff, #1c222b);
  --ink: light-dark(#1c2430, #e8ebf0);
  --muted: light-dark(#566173, #a3adbb);
  --line: light-dark(#dcdfe4, #303845);
  --accent: light-dark(#0f5c7a, #7cc7e8);
  --reading: "Source Serif 4", "Times New Roman", "Liberation Serif", serif;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.6 "Be Vietnam Pro", "Segoe UI", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 820px; margin: 0 auto; padding: 48px 40px 64px; background: var(--surface); min-height: 100vh; }
h1 { margin: 0 0 4px; font: 600 28px/1.35 var(--reading); text-wrap: balance; }
h2 { margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line); font-size: 18px; line-height: 1.4; }
p { margin: 0 0 8px; }
a { color: var(--accent); text-underline-offset: 3px; }
.occasion { margin: 0; font-size: 17px; }
.byline { color: var(--muted); font-size: 14px; }
.introduction, .closing { margin-top: 24px; font-family: var(--reading); font-size: 17px; }
.entries { margin: 0; padding: 0; list-style: none; }
.entries > li { position: relative; padding: 12px 0 12px 40px; break-inside: avoid; }
.entries > li + li { border-top: 1px solid var(--line); }
.number { position: absolute; left: 0; width: 28px; text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--muted); }
.task { font-size: 16.5px; }
.mark { display: inline-block; padding: 0 8px; border-radius: 6px; font-size: 13px; line-height: 22px; font-weight: 500; }
.figure { background: #bfe3ff; color: #003a5c; }
.result { background: #c6efce; color: #0b4a1f; }
.person { background: #e5d4ff; color: #3b1a73; }
.question { background: #ffcfd6; color: #6b0f24; }
.note { background: #fff1a6; color: #4d4300; }
blockquote { margin: 6px 0; padding: 2px 0 2px 12px; border-left: 3px solid var(--line); font-family: var(--reading); font-size: 17px; }
.directive-entry blockquote { color: var(--muted); font-size: 16px; }
dl { display: grid; grid-template-columns: 112px 1fr; gap: 2px 12px; margin: 6px 0; font-size: 14px; }
dt { color: var(--muted); }
dd { margin: 0; }
.deadline, .leadUnit { font-weight: 600; }
.comment { margin: 6px 0; padding-left: 12px; border-left: 3px solid var(--accent); }
.foot { color: var(--muted); font-size: 13px; }
.foot > * { margin-right: 10px; }
.tracking table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.45; }
.tracking { overflow-x: auto; }
.tracking th, .tracking td { overflow-wrap: break-word; padding: 6px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
.tracking th { font-weight: 600; }
.tracking thead { display: table-header-group; }
.tracking tr { break-inside: avoid; }
.sources ol { margin: 0; padding-left: 28px; }
.sources li { margin-bottom: 8px; }
.particulars { display: block; color: var(--muted); font-size: 14px; }
@media screen and (min-width: 1000px) {
  .tracking { width: min(1120px, 100vw - 80px); margin-left: calc((100% - min(1120px, 100vw - 80px)) / 2); padding: 0 24px 24px; background: var(--surface); }
}
@media screen and (max-width: 760px) {
  main { padding: 24px 16px 40px; }
  h1 { font-size: 23px; }
  .entries > li { padding-left: 30px; }
  .number { width: 20px; }
  .tracking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .tracking table, .tracking tbody, .tracking tr, .tracking td { display: block; border: 0; }
  .tracking tr { padding: 8px 0; border-top: 1px solid var(--line); }
  .tracking td { display: grid; grid-template-columns: 116px 1fr; gap: 8px; padding: 2px 0; }
  .tracking td::before { content: attr(data-label); color: var(--muted); }
  .tracking td:empty { display: none; }
}
@media print {
  :root, :host { color-scheme: light; }
  body, main { background: none; }
  body { font-size: 12pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .mark { border: 1px solid currentColor; }
  h2 { margin-top: 24px; break-after: avoid; }
  .tracking { page: wide; break-before: page; overflow: visible; }
  .table-alone { page: wide; }
  .table-alone .tracking { break-before: auto; }
  .tracking table { font-size: 10.5pt; }
}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
@page wide { size: A4 landscape; }
`;
