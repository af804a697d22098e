import { useState } from 'preact/hooks';
import { Button, FieldList, Toggle, messages } from '../../../../components/index.ts';
import type { OpenBackup } from '../../../../utils/backup/index.ts';
import type { RestorePreview } from '../../../../utils/notebook/index.ts';
import { ClassifiedStamps } from '../../files/index.ts';
import { previewRows } from './preview-rows.ts';

/** What the person wants of a backup. */
export interface RestoreChoice {
  readonly reviveDeleted: boolean;
  readonly withSettings: boolean;
}

export interface BackupPreviewProps {
  readonly file: File;
  readonly backup: OpenBackup;
  readonly preview: RestorePreview;
  /** The notebook has no notes yet. */
  readonly isFirst: boolean;
  readonly onRestore: (choice: RestoreChoice) => void;
  readonly onCancel: () => void;
}

/** What restoring would do, with what can be chosen of it. */
export function BackupPreview({ file, backup, preview, isFirst, onRestore, onCancel }: BackupPreviewProps) {
  const { backup: all, common } = messages.value;
  const texts = all.restore;
  const isHandedOver = backup.about.handedOver === true;
  const [reviveDeleted, setReviveDeleted] = useState(true);
  const [withSettings, setWithSettings] = useState(isFirst && !isHandedOver);
  return (
    <section class="preview" aria-label={texts.preview(file.name)}>
      <h3>{texts.preview(file.name)}</h3>
      {isHandedOver && <p>{texts.handedOver}</p>}
      <FieldList rows={previewRows(backup, preview)} roomy />
      <ClassifiedStamps stamps={preview.classifications}>{texts.classified}</ClassifiedStamps>
      {preview.deletedNotes > 0 && <Toggle label={texts.revive} hint={texts.reviveHint} on={reviveDeleted} onChange={setReviveDeleted} />}
      <Toggle label={texts.settings} on={withSettings} onChange={setWithSettings} />
      <div class="acts">
        <Button tone="primary" onClick={() => onRestore({ reviveDeleted: reviveDeleted && preview.deletedNotes > 0, withSettings })}>
          {texts.now}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </section>
  );
}
