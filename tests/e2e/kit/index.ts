/**
 * What end-to-end tests and the demonstration are written with: the sample portal under the name portal.test,
 * and a Chromium with the built extension, driven as a person would drive it.
 */
export { type Point, atRest } from './at-rest.ts';
export { type DownloadedFile, downloadFrom } from './downloads.ts';
export { ExtensionBrowser, type LaunchOptions, NotInBrowser } from './extension-browser.ts';
export { expect, test } from './fixtures.ts';
export { loaded } from './loaded.ts';
export { NoSuchControl, OwnScreen } from './own-screen.ts';
export { hovered, painted, pointedOut, suggested } from './painted.ts';
export { type TestPortal, startTestPortal } from './portal.ts';
export { TextNotSelected, selectWithKeyboard, selectWithMouse } from './selection.ts';
