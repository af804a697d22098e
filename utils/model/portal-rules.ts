import * as v from 'valibot';

/** A host as it is typed: a name or an IP address, perhaps with a port; no scheme and no path. */
const hostSchema = v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/?#@\\]+$/), v.check((host) => URL.canParse(`http://${host}`)));
/** The name of a parameter of an address; `*` stands for any letters. */
const parameterSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^[^\s&=#?]+$/));

export const portalRuleSchema = v.object({
  host: hostSchema,
  /** Other names of the portal: in the office's own network, its IP address, an old domain. */
  aliases: v.pipe(v.array(hostSchema), v.maxLength(20)),
  /** Only for addresses whose path is like this, `*` standing for anything: `/van-ban/*`. Empty: the whole portal. */
  path: v.pipe(v.string(), v.maxLength(300), v.regex(/^(?:|\/[^\s?#]*)$/)),
  /** The parameters that choose the document: no others count. Empty: all count that are not known to be of no matter. */
  keep: v.pipe(v.array(parameterSchema), v.maxLength(30)),
  /** Parameters that are of no matter, besides those that are nowhere. */
  ignore: v.pipe(v.array(parameterSchema), v.maxLength(30)),
  /** What stands behind # chooses a page. */
  hash: v.boolean(),
});

/** How the addresses of one portal name its documents. */
export type PortalRule = v.InferOutput<typeof portalRuleSchema>;
