import * as v from 'valibot';

/** Ports that go without saying; which of the two does not matter where the scheme does not. */
const DEFAULT_PORTS = new Set(['', '80', '443']);

/** A portal's name as normalised addresses begin with it: without `www.` and default port. */
export function hostOf({ hostname, port }: Pick<URL, 'hostname' | 'port'>): string {
  const host = hostname.replace(/\.$/, '').replace(/^(?:www\.)+(?=.)/, '');
  return DEFAULT_PORTS.has(port) ? host : `${host}:${port}`;
}

/** The same of a name or an IP address as a person types it, perhaps with a port; undefined if it is none. */
export function typedHost(typed: string): string | undefined {
  const url = /^[^\s/?#@\\]+$/.test(typed) ? URL.parse(`http://${typed}`) : null;
  return url ? hostOf(url) : undefined;
}

const hostSchema = v.pipe(v.string(), v.maxLength(260), v.check((host) => typedHost(host) !== undefined));
/** The name of a parameter of an address; `*` stands for any letters. */
const parameterSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^[^\s&=#?]+$/));

export const portalRuleSchema = v.object({
  host: hostSchema,
  /** Other names of the portal: in the office's own network, its IP address, an old domain. */
  aliases: v.pipe(v.array(hostSchema), v.maxLength(20)),
  /** Only for addresses whose path is like this, `*` standing for anything: `/van-ban/*`. Empty: the whole portal. */
  path: v.pipe(v.string(), v.maxLength(300), v.regex(/^(?:\/[^\s?#]*)?$/)),
  /** The parameters that choose the document: no others count. Empty: all count that are not known to be of no matter. */
  keep: v.pipe(v.array(parameterSchema), v.maxLength(30)),
  /** Parameters that are of no matter, besides those that are nowhere. */
  ignore: v.pipe(v.array(parameterSchema), v.maxLength(30)),
  /** What stands behind # chooses a page. */
  hash: v.boolean(),
});

/** How the addresses of one portal name its documents. */
export type PortalRule = v.InferOutput<typeof portalRuleSchema>;

/** A name leads to one portal, and that portal has no other name again: else it would depend on the order of the rules what an address comes to. */
function eachNameLeadsToOnePortal(rules: readonly PortalRule[]): boolean {
  const hosts = new Set(rules.map(({ host }) => typedHost(host)));
  const led = new Map<string | undefined, string | undefined>();
  return rules.every(({ host, aliases }) =>
    aliases.map(typedHost).every((alias) => {
      const known = led.get(alias) ?? typedHost(host);
      led.set(alias, known);
      return !hosts.has(alias) && known === typedHost(host);
    }),
  );
}

export const portalRulesSchema = v.pipe(v.array(portalRuleSchema), v.maxLength(100), v.check((rules) => eachNameLeadsToOnePortal(rules)));
