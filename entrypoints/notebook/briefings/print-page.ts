import { STYLESHEET } from '../../../utils/briefing/index.ts';

/** On the screen the notebook stays; on paper there is nothing but the page. The margins of a page are its document's business. */
const INSTEAD = `
@media screen { .printed-page { display: none; } }
@media print { body > :not(.printed-page) { display: none !important; } html, body { background: none; } }
${/@page[^]*$/.exec(STYLESHEET)![0]}
`;

/**
 * Prints an exported page, or keeps it as PDF, by the browser's own dialog: the notebook's policy lets no other document be opened in it.
 * @param html as `toHtml` writes it @param name that the browser proposes for the file
 */
export function printPage(html: string, name: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const host = document.createElement('div');
  host.className = 'printed-page';
  host.lang = page.documentElement.lang;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLESHEET);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(document.importNode(page.body, true));
  const around = new CSSStyleSheet();
  around.replaceSync(INSTEAD);
  const { title } = document;

  document.body.append(host);
  document.adoptedStyleSheets.push(around);
  document.title = name.replace(/\.pdf$/, '');
  addEventListener(
    'afterprint',
    () => {
      host.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== around);
      document.title = title;
    },
    { once: true },
  );
  print();
}
