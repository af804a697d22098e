/** Which addresses are one document. */

/** Parameters that say where a reader came from or who they are, never which document it is. */
const TRACKING = /^(?:utm_[\w-]+|fbclid|gclid|msclkid|zarsrc|zalo_[\w-]+|_ga|_gl|mc_[ce]id|print|phpsessid|jsessionid|sessionid|sid|aspxautodetectcookiesupport)$/i;
/** Path segments that ASP.NET and Java servers put in for a session without cookies. */
const SESSION_IN_PATH = /(?:\/\(S\([a-z0-9]+\)\)|;jsessionid=[\w.!-]+)/gi;
/** A fragment that chooses a document in a single-page application: `#/report/1`, `#!report`. */
const HASH_ROUTE = /^#[/!]./;

/**
 * One form for all addresses of a document: scheme and `www.` dropped, parameters that choose the document kept
 * and put in order, tracking and session parameters dropped, hash routes kept, text fragments dropped, letters decoded and in NFC.
 * Text that is no http(s) or file address is given back trimmed.
 */
export function normalizeAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return address.trim();
  const host = url.hostname.replace(/^www\./, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = readable(url.pathname.replace(SESSION_IN_PATH, '')).replace(/\/(?:index\.(?:html?|php|aspx?|jsp))?$/i, '');
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  parameters.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() > b.toLowerCase())));
  const query = parameters.map(([name, value]) => `${name.toLowerCase()}=${value.normalize('NFC')}`).join('&');
  const fragment = readable(url.hash.split(':~:')[0]!);
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}${HASH_ROUTE.test(fragment) ? fragment : ''}`;
}

/** Whether one of these normalised addresses lies on the host of an origin, whatever the scheme, as for `normalizeAddress`. */
export function isOnHost(addresses: readonly string[], origin: string): boolean {
  const host = normalizeAddress(origin);
  return addresses.some((address) => address.startsWith(host) && ['', '/', '?', '#'].includes(address.charAt(host.length)));
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
