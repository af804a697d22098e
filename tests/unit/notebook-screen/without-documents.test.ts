import { expect, test } from 'vitest';
import { briefingWithout, contentsWithout } from '../../../entrypoints/notebook/files/without-documents.ts';
import { documentRecord, note } from './notes.ts';

const OPEN = documentRecord('d1');
const SECRET = documentRecord('d2', { classification: 'MẬT' });
const snapshot = (documentId: string) => ({ id: `of-${documentId}`, documentId, title: '', blocks: [], capturedAt: '2027-02-01T00:00:00Z' });

test('nothing of a document that is held back goes into a bundle', () => {
  const contents = {
    notes: [note('n1'), note('n2', { documentId: 'd2' })],
    documents: [OPEN, SECRET],
    snapshots: [snapshot('d1'), snapshot('d2')],
    exportedAt: '2027-02-24T00:00:00Z',
  };
  expect(JSON.stringify(contentsWithout(contents, new Set(['d2'])))).not.toContain('d2');
  expect(contentsWithout(contents, new Set(['d2']))).toEqual({ notes: [note('n1')], documents: [OPEN], snapshots: [snapshot('d1')], exportedAt: '2027-02-24T00:00:00Z' });
});

test('nor into a briefing, whose sections stay', () => {
  const briefing = {
    id: 'b1',
    title: 'Tuần 8',
    introduction: '',
    composedAt: '2027-02-24T00:00:00Z',
    sections: [
      { heading: 'Văn phòng', items: [{ note: note('n1'), document: OPEN }, { note: note('n2', { documentId: 'd2' }), document: SECRET }] },
      { heading: 'Tổ', items: [{ note: note('n3', { documentId: 'd2' }), document: SECRET }] },
    ],
  };
  const left = briefingWithout(briefing, new Set(['d2']));
  expect(left.sections.map(({ heading, items }) => [heading, items.map(({ note: { id } }) => id)])).toEqual([
    ['Văn phòng', ['n1']],
    ['Tổ', []],
  ]);
});
