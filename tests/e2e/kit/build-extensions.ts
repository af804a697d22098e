import { TEST_BUILDS, buildExtension } from '../../../scripts/builds.ts';

/** Before all tests: the builds they load, from the sources as they are now. Whoever has just made them says so by `E2E_BUILT`. */
export default async function buildExtensions(): Promise<void> {
  if (process.env['E2E_BUILT'] !== undefined) return;
  await buildExtension(TEST_BUILDS.default);
  await buildExtension(TEST_BUILDS.portals);
}
