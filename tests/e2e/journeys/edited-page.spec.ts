import { test } from '../kit/index.ts';
import { comeBackToEditedPage } from './edited-page.ts';

test('come back to a page that was edited, with the permission of a click', async ({ extension, page, portal }) => {
  await comeBackToEditedPage(extension, page, portal.origin, () => extension.openPanel(page));
});
