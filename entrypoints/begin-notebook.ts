import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWorker } from '../utils/finding/index.ts';
import { beginFirstLook } from '../utils/notebook/index.ts';

/** The first lines of the notebook's page: the search worker starts while the page's other scripts are still being read. */
export default defineUnlistedScript(() => {
  startWorker();
  beginFirstLook();
});
