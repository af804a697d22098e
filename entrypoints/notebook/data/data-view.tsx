import { Button, DownloadIcon, ErrorNotice, messages } from '../../../components/index.ts';
import type { Contents } from '../contents/index.ts';
import { ClassifiedStop, useBundleExport } from '../files/index.ts';
import { ImportBundle } from './import-bundle.tsx';
import { StorageUse } from './storage-use.tsx';
import './data.css';

export function DataView({ contents }: { readonly contents: Contents }) {
  const { notebook } = messages.value;
  const texts = notebook.data;
  const bundle = useBundleExport();
  return (
    <div class="page data-page">
      <header>
        <h1>{notebook.titles.data}</h1>
      </header>
      <section>
        <h2>{texts.import}</h2>
        <p class="muted">{texts.importWhat}</p>
        <ImportBundle />
      </section>
      <section>
        <h2>{texts.export}</h2>
        <p class="muted">{texts.exportWhat}</p>
        {bundle.failure !== undefined && <ErrorNotice>{bundle.failure}</ErrorNotice>}
        <div class="acts">
          <Button icon={DownloadIcon} busy={bundle.busy} disabled={contents.documents.size === 0} onClick={() => void bundle.save('everything')}>
            {texts.exportAll}
          </Button>
        </div>
      </section>
      <section>
        <h2>{texts.storage}</h2>
        <StorageUse contents={contents} />
      </section>
      <ClassifiedStop {...bundle.stop} />
    </div>
  );
}
