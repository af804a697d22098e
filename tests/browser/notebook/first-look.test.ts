import { expect, test } from 'vitest';
import { afterFirstLooks, beginFirstLook, endFirstLook } from '../../../utils/notebook/index.ts';

test('what can wait goes on once the screen shows what it was opened for', async () => {
  beginFirstLook();
  await expect.poll(async () => (await navigator.locks.query()).held).toContainEqual(expect.objectContaining({ name: 'first-look' }));
  let hasGoneOn = false;
  const waiting = afterFirstLooks().then(() => {
    hasGoneOn = true;
  });
  await expect.poll(async () => (await navigator.locks.query()).pending).toContainEqual(expect.objectContaining({ name: 'first-look' }));
  expect(hasGoneOn).toBe(false);
  endFirstLook();
  await waiting;
  expect(hasGoneOn).toBe(true);
});

test('a look that ends before it was noticed keeps nobody waiting', async () => {
  beginFirstLook();
  endFirstLook();
  await afterFirstLooks();
});
