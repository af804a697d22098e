import { useEffect, useState } from 'preact/hooks';
import { notebook } from '../../../components/door/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import type { Block, DocumentRecord } from '../../../utils/model/index.ts';

/** The blocks of the document's page in a tab: undefined while they are read, null if the tab no longer shows it. */
export function usePageNow(tabId: number | undefined, document: DocumentRecord): readonly Block[] | null | undefined {
  const [blocks, setBlocks] = useState<readonly Block[] | null>();
  useEffect(() => {
    if (tabId === undefined) return;
    let isCurrent = true;
    blocksInTab(tabId, document).then(
      (found) => isCurrent && setBlocks(found),
      () => isCurrent && setBlocks(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [tabId, document.id]);
  return tabId === undefined ? null : blocks;
}

async function blocksInTab(tabId: number, { addresses }: DocumentRecord): Promise<readonly Block[] | null> {
  const { url, extraction } = await askPage(tabId, 'readPage', {});
  return extraction && addresses.includes(await notebook.addressOf(url)) ? extraction.blocks : null;
}
