import type { page as vi } from '../vi/page.ts';

export const page: typeof vi = {
  markAs: (category) => `Mark as: ${category}`,
  openNotebook: 'Open the notebook',
};
