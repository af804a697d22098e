import { expect, test } from './kit/index.ts';

test("an office's own build may read its portal from the start", async ({ extension }) => {
  const { origins } = await extension.worker.evaluate(() => chrome.permissions.getAll());
  expect(origins).toEqual(['*://portal.test/*']);
});
