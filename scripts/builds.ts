import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url));

export interface Build {
  readonly browser: 'chrome' | 'firefox';
  /** Folder below .output. */
  readonly folder: string;
  /** Match patterns of the portals built in, as in the environment variable PORTALS. */
  readonly portals: string;
}

/** The builds that tests run; people's own come from `npm run build`. */
export const TEST_BUILDS = {
  default: { browser: 'chrome', folder: 'e2e-default', portals: '' },
  portals: { browser: 'chrome', folder: 'e2e-portals', portals: '*://portal.test/*' },
  firefox: { browser: 'firefox', folder: 'e2e-firefox', portals: 'http://127.0.0.1/*' },
} as const satisfies Record<string, Build>;

export type TestBuild = keyof typeof TEST_BUILDS;

/** Folder of a build, ending without a slash, whether or not it has been built. */
export function buildFolder({ folder }: Build): string {
  return fileURLToPath(new URL(`../.output/${folder}`, import.meta.url));
}

/**
 * Builds the extension for production and gives its folder.
 * One at a time: the portals pass through the environment of this process, where wxt.config.ts reads them.
 */
export async function buildExtension(which: Build): Promise<string> {
  const before = process.env['PORTALS'];
  process.env['PORTALS'] = which.portals;
  try {
    await build({ root: projectRoot, browser: which.browser, outDirTemplate: which.folder });
  } finally {
    if (before === undefined) delete process.env['PORTALS'];
    else process.env['PORTALS'] = before;
  }
  return buildFolder(which);
}
