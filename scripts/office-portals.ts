/** An entry of PORTALS that is no match pattern. */
export class PortalPatternError extends Error {
  override readonly name = 'PortalPatternError';
}

/** Scheme, host and path of a match pattern for portals; the whole web (`*` as host) is none. */
const PATTERN = /^(?:https?|\*):\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/\*$/i;

/**
 * Match patterns of the portals that an office's build is allowed on, from the environment variable PORTALS
 * (separated by spaces or commas).
 * @throws PortalPatternError if one is not of the form `https://portal.example/*`
 */
export function officePortals(value: string | undefined): string[] {
  const patterns = (value ?? '').split(/[\s,]+/).filter(Boolean);
  for (const pattern of patterns) {
    if (!PATTERN.test(pattern)) {
      throw new PortalPatternError(`PORTALS: "${pattern}" is not of the form https://portal.example/* (no port: a pattern covers every port)`);
    }
  }
  return patterns;
}
