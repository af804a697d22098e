import { type Portal, portalPattern } from '../../utils/portals/index.ts';

/** Why an address cannot be turned on. `scheme`: it has no http:// or https:// before it, and `addresses` are the two that may be meant. */
export type AddressProblem =
  | { readonly kind: 'empty' | 'unreadable' | 'notWeb' | 'known' }
  | { readonly kind: 'scheme'; readonly addresses: readonly [string, string] };

const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d+(?:[/?#]|$))/i;
/** `portal`, `portal.coquan.example`, `10.0.0.7:8080`, each with or without a path. */
const HOST_FIRST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d+)?(?:[/?#].*)?$/u;

/** What a person typed or pasted as a portal's address: the address to ask for, or what is wrong with it. */
export function readPortalAddress(typed: string, allowed: readonly Portal[]): { readonly url: string } | { readonly problem: AddressProblem } {
  const text = typed.trim();
  if (text === '') return { problem: { kind: 'empty' } };
  if (!SCHEME.test(text)) {
    const addresses = [`https://${text}`, `http://${text}`] as const;
    const isHost = HOST_FIRST.test(text) && addresses.every((address) => portalPattern(address) !== undefined);
    return { problem: isHost ? { kind: 'scheme', addresses } : { kind: 'unreadable' } };
  }
  if (!/^https?:/i.test(text)) return { problem: { kind: 'notWeb' } };
  const pattern = portalPattern(text);
  if (pattern === undefined) return { problem: { kind: 'unreadable' } };
  return covers(allowed, pattern) ? { problem: { kind: 'known' } } : { url: text };
}

/** True if a portal is on already: itself, on both schemes, or because everything is. */
function covers(allowed: readonly Portal[], pattern: string): boolean {
  const eitherScheme = pattern.replace(/^https?:/, '*:');
  const scheme = pattern.slice(0, pattern.indexOf(':'));
  return allowed.some(({ pattern: one }) => [pattern, eitherScheme, '<all_urls>', '*://*/*', `${scheme}://*/*`].includes(one));
}
