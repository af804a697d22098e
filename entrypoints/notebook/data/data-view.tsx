import { useRef } from 'preact/hooks';
import { Button, DownloadIcon, ErrorNotice, messages } from '../../../components/index.ts';
import type { Contents } from '../contents/index.ts';
import { ClassifiedStop, useBundleExport } from '../files/index.ts';
import { BackupSection } from './backup/backup-section.tsx';
import { MakeBackup } from './backup/make-backup.tsx';
import { CopiesSection } from './copies/copies-section.tsx';
import { ImportBundle } from './import-bundle.tsx';
import { RestoreSection } from './restore/restore-section.tsx';
import { Section } from './section.tsx';
import { StorageUse } from './storage-use.tsx';
import { WipeSection } from './wipe/wipe-section.tsx';
import './data.css';

/** What goes out of the notebook, what comes in, how much there is, and how everything is taken away. */
export function DataView({ contents }: { readonly contents: Contents }) {
  const { backup, notebook } = messages.value;
  const texts = notebook.data;
  const bundle = useBundleExport();
  const backupHeading = useRef<HTMLHeadingElement>(null);
  return (
    <div class="page data-page">
      <header>
        <h1>{notebook.titles.data}</h1>
      </header>
      <Section title={backup.title} what={backup.what} heading={backupHeading}>
        <BackupSection contents={contents} />
      </Section>
      <Section title={backup.copies.title} what={backup.copies.what}>
        <CopiesSection />
      </Section>
      <Section title={backup.restore.title} what={backup.restore.what}>
        <RestoreSection contents={contents} />
      </Section>
      <Section title={texts.import} what={texts.importWhat}>
        <ImportBundle />
      </Section>
      <Section title={texts.export} what={texts.exportWhat}>
        {bundle.failure !== undefined && <ErrorNotice>{bundle.failure}</ErrorNotice>}
        <div class="acts">
          <Button icon={DownloadIcon} busy={bundle.busy} disabled={contents.documents.size === 0} onClick={() => void bundle.save('everything')}>
            {texts.exportAll}
          </Button>
        </div>
      </Section>
      <Section title={backup.handover.title} what={backup.handover.what}>
        <MakeBackup purpose="handover" contents={contents} />
      </Section>
      <Section title={texts.storage}>
        <StorageUse contents={contents} />
      </Section>
      <Section title={backup.wipe.title} what={backup.wipe.what}>
        <WipeSection contents={contents} onBackup={() => backupHeading.current?.focus()} />
      </Section>
      <ClassifiedStop {...bundle.stop} />
    </div>
  );
}
