import { test } from '../kit/index.ts';
import { comeBackToEditedPage } from './edited-page.ts';

test('come back to a page that was edited, on a portal that is built in', async ({ extension, page, portal }) => {
  await comeBackToEditedPage(extension, page, portal.secureOrigin, () => extension.openPanel(page));
});
