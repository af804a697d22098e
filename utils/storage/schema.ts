import type { DBSchema } from 'idb';
import type { BriefingPlan, DocumentRecord, FieldPath, Id, Meeting, Note, Snapshot, Version } from '../model/index.ts';

/** Stores whose records carry versions and can be edited and undone. */
export interface EditableRecords {
  documents: DocumentRecord;
  notes: Note;
  briefings: BriefingPlan;
  meetings: Meeting;
}
export type EditableStore = keyof EditableRecords;

/** What a field held before it was changed. */
export interface HistoryEntry {
  readonly store: EditableStore;
  readonly recordId: Id;
  readonly field: FieldPath;
  readonly value: unknown;
  /** The version of the old value; absent if the field was not there. */
  readonly version?: Version;
  /** ISO 8601: when it was replaced. */
  readonly replacedAt: string;
  /** Whoever replaced it had not seen it: it is offered to be taken back, until a person has decided. */
  readonly unseen?: true;
}

/** What an operation did to one record. */
export interface RecordChange {
  readonly store: EditableStore;
  readonly id: Id;
  /** The document of a note. */
  readonly documentId?: Id;
  /** The record before and after the operation; absent if the operation made it: taking that back needs no more than its id. */
  readonly before?: EditableRecords[EditableStore];
  readonly after?: EditableRecords[EditableStore];
}

export const OPERATION_KINDS = [
  'captureDocument',
  'deleteDocument',
  'joinDocuments',
  'addAddress',
  'normalizeAddresses',
  'addNotes',
  'changeNotes',
  'deleteNotes',
  'addProgress',
  'extendDeadlines',
  'finishOccurrence',
  'adoptReport',
  'refuseWording',
  'tellApart',
  'declineMeeting',
  'dismissSuggestion',
  'readmitSuggestion',
  'cutSuggestion',
  'joinSuggestions',
  'addBriefing',
  'changeBriefing',
  'keepValue',
  'deleteBriefing',
  'addMeeting',
  'changeMeeting',
  'dissolveMeeting',
  'importBundle',
  'restoreBackup',
  'undo',
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** What was done, kept so that it is done only once and can be undone. */
export interface Operation {
  readonly id: Id;
  /** Place in the order of all transactions, from 1. */
  readonly sequence: number;
  readonly kind: OperationKind;
  readonly at: string;
  /** Under which it wrote; operations of the first version of the program do not say. */
  readonly version?: Version;
  readonly changes: readonly RecordChange[];
  /** Suggestions dismissed by it. */
  readonly dismissed?: readonly string[];
  /** Dismissed suggestions that it offers again: an undo. */
  readonly readmitted?: readonly string[];
  /** Whose notebook it was before, if the operation made it another's: a restore. */
  readonly authorBefore?: Id;
  /** What it is about, where no record says so: the sentence of a suggestion. */
  readonly words?: string;
  /** What the act answered, so that the same operation said twice answers the same. */
  readonly result: unknown;
  /** Id of the operation that undid this one. */
  readonly undoneBy?: Id;
}

/** A suggestion that a person does not want to see again. */
export interface Dismissal {
  /** The normalised address of the document, a space, and what was turned down there: of a suggestion its `sentenceKey`. */
  readonly key: string;
  readonly at: string;
  /** What the person was told that it was. */
  readonly words?: string;
}

/** Text that a person is typing, kept until it is saved or thrown away. */
export interface Draft {
  /** Where it is typed (`note:ID`, `page:ADDRESS` …) and by which editor, see `draftKey`. */
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

/** Records of a backup that is being restored, set down beside the notebook until one transaction takes all of them in. */
export interface Staged {
  readonly records: readonly unknown[];
}

export interface NotebookSchema extends DBSchema {
  documents: { key: Id; value: DocumentRecord; indexes: { address: string; identity: string; number: string; title: string; meetingId: Id } };
  snapshots: { key: string; value: Snapshot; indexes: { documentId: Id } };
  notes: { key: Id; value: Note; indexes: { documentId: Id; changedAt: string } };
  briefings: { key: Id; value: BriefingPlan };
  meetings: { key: Id; value: Meeting };
  history: { key: number; value: HistoryEntry; indexes: { record: [string, string] } };
  operations: { key: Id; value: Operation; indexes: { sequence: number } };
  dismissals: { key: string; value: Dismissal };
  drafts: { key: string; value: Draft };
  meta: { key: string; value: unknown };
  /** Under the store that the records are of, and their place in the file. */
  staged: { key: [store: string, batch: number]; value: Staged };
}
