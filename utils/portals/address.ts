/** Which addresses are one document. */
import { type PortalRule, hostOf, typedHost } from '../model/index.ts';
import { isParameterOfNoMatter } from './parameters.ts';
import { type Parameter, inUtf8, parametersOf, writtenParameters } from './written-address.ts';

/** Path segments that ASP.NET and Java servers put in for a session without cookies. */
const SESSION_IN_PATH = /\/\((?:[A-Z]\([\w-]+\))+\)(?=\/|$)|;jsessionid=[\w.!-]+/gi;
/** What a server gives for the folder alone. */
const INDEX = /(?:\/(?:(?:index|default)\.(?:html?|php|aspx?|jsp))?)+$/i;
/** Paths of Internet Information Services, to which small and capital letters are the same. */
const CASELESS = /\.(?:aspx?|ashx|asmx)(?:\/|$)|\/_layouts\//i;
/** What stands behind # and chooses a document in a single-page application: `#/report/1`, `#!report`. */
const ROUTE = /^#(?:!?\/|!)./;
/** Where a text fragment begins, also where a mail program has encoded it. */
const TEXT_FRAGMENT = /(?::|%3a)(?:~|%7e)(?::|%3a)/i;
/** A normalised address again: no scheme, a host with a port or none. */
const WITHOUT_SCHEME = /^(?:\[[\da-f:.]+\]|[^\s/?#@\\:[\]]+)(?::\d+)?(?=[/?#]|$)/i;

/**
 * One form for all addresses of a document: without scheme, `www.` and default port; letters decoded and in NFC;
 * parameters that choose the document in order, those of sessions, tracking and view dropped; hash routes kept, text fragments dropped.
 * What comes out can be put in again, also under other rules. Text that is no http(s) or file address is given back trimmed.
 * @param rules of the portals that have some; the first for a host and path holds
 */
export function normalizeAddress(address: string, rules: readonly PortalRule[] = []): string {
  const url = readAddress(address.trim());
  if (!url) return address.trim();
  const host = portalOf(hostOf(url), rules);
  const path = pathOf(url);
  const rule = rules.find((one) => typedHost(one.host) === host && isLike(path, one.path));
  const counts = ({ name, value }: Parameter): boolean => {
    if (rule && rule.keep.length > 0) return rule.keep.some((kept) => isLike(name, kept));
    return !isParameterOfNoMatter(name, value, path) && rule?.ignore.some((ignored) => isLike(name, ignored)) !== true;
  };
  return `${host}${path}${writtenParameters(parametersOf(url.search.slice(1)), counts)}${fragmentOf(url.hash, rule, counts)}`;
}

/** Raised when the rules of this file make another form of an address than before: what is kept is then brought to it. */
export const ADDRESS_FORM = 2;

/** The addresses of a document in today's form, each once, in their order. */
export function normalizedAddresses(addresses: readonly string[], rules: readonly PortalRule[]): string[] {
  return [...new Set(addresses.map((address) => normalizeAddress(address, rules)))];
}

/** Whether one of these normalised addresses lies on the host of an origin, whatever the scheme, as for `normalizeAddress`. */
export function isOnHost(addresses: readonly string[], origin: string, rules: readonly PortalRule[] = []): boolean {
  const host = normalizeAddress(origin, rules);
  return addresses.some((address) => address.startsWith(host) && ['', '/', '?', '#'].includes(address.charAt(host.length)));
}

function readAddress(text: string): URL | undefined {
  const given = URL.parse(text);
  const isWhole = given !== null && /^(?:https?|file):$/.test(given.protocol);
  const url = isWhole ? given : URL.parse(text.startsWith('/') ? `file://${text}` : WITHOUT_SCHEME.test(text) ? `http://${text}` : '');
  return url && !/^\.|\.\./.test(url.hostname) ? url : undefined;
}

/** The name under which a portal's documents are kept. */
function portalOf(host: string, rules: readonly PortalRule[]): string {
  const rule = rules.find(({ aliases }) => aliases.some((alias) => typedHost(alias) === host));
  return (rule && typedHost(rule.host)) ?? host;
}

function pathOf({ pathname }: URL): string {
  let path = pathname;
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(SESSION_IN_PATH, '');
  }
  const readable = inUtf8(path).replace(INDEX, '');
  return CASELESS.test(readable) ? readable.toLowerCase().normalize('NFC') : readable;
}

function fragmentOf(hash: string, rule: PortalRule | undefined, counts: (parameter: Parameter) => boolean): string {
  const fragment = hash.split(TEXT_FRAGMENT)[0]!;
  if (!ROUTE.test(fragment)) return rule?.hash === true && fragment.length > 1 ? inUtf8(fragment) : '';
  const at = fragment.includes('?') ? fragment.indexOf('?') : fragment.length;
  const route = inUtf8(fragment.slice(0, at)).replace(/(?<=[^#!])\/+$/, '');
  const query = writtenParameters(parametersOf(fragment.slice(at + 1)), counts);
  return /^#!?\/?$/.test(route) && query === '' ? '' : `${route}${query}`;
}

/** `*` stands for anything, case does not matter; an empty pattern is like everything. */
function isLike(text: string, pattern: string): boolean {
  if (pattern === '') return true;
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  let at = first.length;
  const low = text.toLowerCase();
  if (!low.startsWith(first)) return false;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? low.length - part.length : low.indexOf(part, at);
    if (found < at || !low.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return rest.length > 0 || at === low.length;
}
