import { useMemo } from 'preact/hooks';
import { currentSettings, notebook, useLive } from '../../../components/door/index.ts';
import type { Extraction, Snapshot } from '../../../utils/model/index.ts';
import { detectionContext, snapshotById } from '../../../utils/notebook/index.ts';
import type { PlacedNote } from './arrange-notes.ts';
import { type PageVersions, changedSources, pageVersions } from './changed-sources.ts';

/** The notes with what became of the words outside their passages, once the snapshots are there of which they were read. */
export function useSourceNews(placed: readonly PlacedNote[], extraction: Extraction): readonly PlacedNote[] {
  const ids = [...new Set(placed.flatMap(({ note }) => (note.category === 'directive' ? (note.snapshotId ?? []) : [])))].sort();
  // A snapshot never changes under its id.
  const { value: snapshots = [] } = useLive(() => Promise.all(ids.map((id) => snapshotById(notebook, id))), [ids.join(' ')], () => false);
  const versions = useMemo(() => versionsOf(snapshots, extraction), [snapshots, extraction]);
  return useMemo(() => {
    const context = detectionContext(currentSettings.value, extraction);
    return placed.map((each) => {
      const { note, reading } = each;
      const kept = versions.get(note.snapshotId ?? '');
      const around = kept && reading && reading.status !== 'lost' && reading.status !== 'ambiguous' ? changedSources(note, reading, kept, context) : undefined;
      return around ? { ...each, around } : each;
    });
  }, [placed, versions]);
}

function versionsOf(snapshots: readonly (Snapshot | undefined)[], { blocks }: Extraction): ReadonlyMap<string, PageVersions> {
  return new Map(snapshots.flatMap((snapshot) => (snapshot ? [[snapshot.id, pageVersions(snapshot.blocks, blocks)] as const] : [])));
}
