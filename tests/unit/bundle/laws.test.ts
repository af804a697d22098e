import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Bundle, merge, readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { inOrder } from '../../../utils/bundle/merge.ts';
import { anyBundle, anyNote } from './records.ts';
import { LAW, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

const RUNS = runs(100);

const addressesOf = (bundle: Bundle): Set<string> => new Set(bundle.documents.flatMap((document) => document.addresses));

describe('merge', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      RUNS,
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, anyBundle, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      RUNS,
    );
  });

  test('is idempotent, also for what was merged before', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        const both = merge(a, b);
        expect(merge(a, a)).toEqual(inOrder(a));
        expect(merge(both, both)).toEqual(both);
        expect(merge(both, a)).toEqual(both);
        expect(merge(b, both)).toEqual(both);
      }),
      RUNS,
    );
  });

  test('loses no id: notes, snapshots, briefings and meetings of both are there', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        const both = merge(a, b);
        for (const kind of ['notes', 'snapshots', 'briefings', 'meetings'] as const) {
          expect(new Set(both[kind].map(({ id }) => id))).toEqual(new Set([...(a[kind] ?? []), ...(b[kind] ?? [])].map(({ id }) => id)));
        }
        expect(addressesOf(both)).toEqual(addressesOf(a).union(addressesOf(b)));
      }),
      RUNS,
    );
  });

  test('gives only what can be written and read again', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        const both = merge(a, b);
        expect(readBundle(writeBundle(both))).toEqual(both);
      }),
      RUNS,
    );
  });
});

describe('write and read', () => {
  test('give back what was written, in order', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        expect(readBundle(writeBundle(bundle))).toEqual(inOrder(bundle));
      }),
      RUNS,
    );
  });

  test('leave a note as it is, with unknown fields and lone surrogates', () => {
    fc.assert(
      fc.property(anyNote(['a']), (any) => {
        const { deleted: _deleted, ...note } = any;
        expect(readBundle(writeBundle({ notes: [note], documents: [], snapshots: [] })).notes).toEqual([note]);
      }),
      RUNS,
    );
  });
});
