/** Match patterns of portals. A pattern has no port: it covers every port of its host. */

const WEB = /^https?:$/;

/** `http://portal.example/*` for an http(s) address; undefined for anything else (settings pages, files, other extensions). */
export function portalPattern(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return WEB.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether an address is among those that a pattern of the browser's permissions stands for. */
export function isCovered(url: string, pattern: string): boolean {
  const { protocol = '', hostname = '', pathname = '', search = '' } = URL.parse(url) ?? {};
  if (pattern === '<all_urls>') return WEB.test(protocol);
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const isScheme = scheme === '*' ? WEB.test(protocol) : protocol === `${scheme}:`;
  const isHost = host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
  const written = path.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*');
  return isScheme && isHost && new RegExp(`^${written}$`, 's').test(pathname + search);
}

/** The host of a pattern alone: `portal.example`. */
export function portalHost(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}

/** What a person reads for a pattern: `portal.example`, with the scheme only where it is not encrypted. */
export function portalName(pattern: string): string {
  return (pattern.startsWith('http:') ? 'http://' : '') + portalHost(pattern);
}
