import { TEST_BUILDS, buildExtension } from '../../../scripts/builds.ts';

/** Before all tests: the builds they load, from the sources as they are now. */
export default async function buildExtensions(): Promise<void> {
  await buildExtension(TEST_BUILDS.default);
  await buildExtension(TEST_BUILDS.portals);
}
