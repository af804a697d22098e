import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBriefing, differencesIn, dropNotes, joinNotes, noteState, notesOfPlan, outlineOf, partNote, placeInSections, samePassages, suggestJoins, takeIn, takeOut, tellApart } from '../../../utils/briefing/index.ts';
import { type BriefingItem, type BriefingPlan, type DirectiveFields, type FieldValues, type Note, withFields } from '../../../utils/model/index.ts';
import { directiveOf, documentOf, noteOf, planOf } from './sample.ts';

const NOW = '2026-12-11T09:40:00.000Z';
const NOTICE = documentOf('tb');
const NEWS = documentOf('tin');
const QUOTE = 'Giao Phòng Tổng hợp chủ trì rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo trước ngày 15/12/2026.';

const item = (note: Note): BriefingItem => ({ note, document: note.documentId === 'tb' ? NOTICE : NEWS });
const idsOf = (groups: readonly (readonly BriefingItem[])[]): string[] => groups.map((group) => group.map(({ note }) => note.id).join('+')).sort();
const after = (plan: BriefingPlan, values: FieldValues): BriefingPlan => withFields(plan, values, '');
const standing = (plan: BriefingPlan): string => plan.sections.map(({ noteIds }) => noteIds.map((id) => [id, ...(plan.notes?.[id]?.joined ?? [])].join('+')).join(' ')).join(' | ');

function marked(id: string, start: number, end: number, changes: Partial<Note> = {}): Note {
  const quote = { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' } as const;
  return noteOf(id, 'tb', { snapshotId: 's1', quote: `đoạn ${start} ${end}`, selectors: { quote, position: { type: 'TextPositionSelector', start, end } }, ...changes });
}

describe('notes that mark one passage', () => {
  test('of one version of the document overlap by half of the shorter one', () => {
    expect(idsOf(samePassages([marked('a', 0, 100), marked('b', 40, 100), marked('c', 95, 200), marked('d', 300, 310)].map(item)))).toEqual(['a+b', 'c', 'd']);
  });

  test('said at two places of one version are two, though the words are one', () => {
    const again = { quote: 'Các đơn vị báo cáo trước ngày 15.' };
    expect(idsOf(samePassages([marked('a', 0, 30, again), marked('b', 500, 530, again)].map(item)))).toEqual(['a', 'b']);
  });

  test.each([
    ['the same words, whatever their form', QUOTE, QUOTE.normalize('NFD').toUpperCase(), true],
    ['one within the other', QUOTE, QUOTE.slice(5, 90), true],
    ['a small part of the other', QUOTE, QUOTE.slice(5, 40), false],
    ['a few letters', 'Báo cáo', 'Báo cáo tôi', false],
    ['other words', QUOTE, 'Đề nghị các huyện báo cáo số liệu quý IV trước ngày 20/12/2026.', false],
    ['no words: both about the document as a whole', '', '', false],
  ])('of versions that are not known are told by their words: %s', (_what, a, b, isOne) => {
    expect(samePassages([noteOf('a', 'tb', { quote: a }), noteOf('b', 'tb', { quote: b })].map(item))).toHaveLength(isOne ? 1 : 2);
  });

  test('are of one document and one category', () => {
    const notes = [noteOf('a', 'tb', { quote: QUOTE }), noteOf('b', 'tin', { quote: QUOTE }), noteOf('c', 'tb', { quote: QUOTE, category: 'question' })];
    expect(idsOf(samePassages(notes.map(item)))).toEqual(['a', 'b', 'c']);
  });

  test('are led by the one that was made first', () => {
    const notes = [noteOf('a', 'tb', { quote: QUOTE }), noteOf('z', 'tb', { quote: QUOTE, createdAt: '2026-12-01T00:00:00.000Z' })];
    expect(idsOf(samePassages(notes.map(item)))).toEqual(['z+a']);
  });
});

describe('directives that may be one', () => {
  const directive = (id: string, documentId: string, quote: string, fields: Partial<DirectiveFields> = {}): BriefingItem => item(directiveOf(id, documentId, fields, { quote }));
  const REPORTED = 'Chánh Văn phòng yêu cầu Phòng Tổng hợp rà soát toàn bộ nhiệm vụ quá hạn của quý IV và sớm báo cáo.';
  const due = [{ text: 'trước ngày 15/12/2026', due: '2026-12-15' }];

  test('are offered with the reasons', () => {
    const pair = [directive('a', 'tb', QUOTE, { leadUnit: 'Phòng Tổng hợp', deadlines: due }), directive('b', 'tin', REPORTED, { leadUnit: 'phòng tổng hợp', deadlines: due })];
    const [suggestion] = suggestJoins(pair);
    expect(suggestion).toMatchObject({ a: pair[0], b: pair[1], reasons: { leadUnit: true, deadline: true, speaker: false } });
    expect(suggestion!.reasons.words).toBeGreaterThan(0.3);
    expect(suggestJoins(pair, [['b', 'a']])).toEqual([]);
  });

  test.each([
    ['share words, but neither unit nor deadline', directive('b', 'tin', REPORTED, { leadUnit: 'Phòng Hành chính' })],
    ['share unit and deadline, but no words', directive('b', 'tin', 'Trung tâm Tin học kết nối phần mềm với các huyện.', { leadUnit: 'Phòng Tổng hợp', deadlines: due })],
    ['are no directives', item(noteOf('b', 'tin', { quote: QUOTE }))],
  ])('are not offered if they %s', (_what, other) => {
    expect(suggestJoins([directive('a', 'tb', QUOTE, { leadUnit: 'Phòng Tổng hợp', deadlines: due }), other])).toEqual([]);
  });

  test('share more than a phrase that stands in many', () => {
    const many = Array.from({ length: 60 }, (_, at) => directive(`n${at}`, 'tb', `Giao Sở số ${at} khẩn trương triển khai thực hiện nghiêm túc`));
    expect(suggestJoins(many)).toEqual([]);
  });
});

describe('joined notes', () => {
  const first = directiveOf('a', 'tb', { leadUnit: 'Phòng Tổng hợp', deadlines: [{ text: 'trước 15/12/2026', due: '2026-12-15' }] }, { quote: QUOTE, comment: 'Đã nhắc.', authorName: 'Lê Thị Mẫu' });
  const second = directiveOf('b', 'tin', { leadUnit: 'Văn phòng', cooperatingUnits: ['Sở Nội vụ'], deadlines: [{ text: 'trước ngày 15/12', due: '2026-12-15' }] }, { quote: QUOTE, comment: 'Hỏi lại.\nGấp.', authorName: 'Trần Văn Thử', authorId: 'person-2' });
  const third = noteOf('c', 'tin', { quote: 'Số liệu', authorName: 'Trần Văn Thử', authorId: 'person-2' });
  const plan = after(planOf([['Một', ['a', 'b', 'c']]]), joinNotes(planOf([['Một', ['a', 'b', 'c']]]), 'a', ['b']));
  const composed = (of: BriefingPlan) => composeBriefing(of, [first, second, third], [NOTICE, NEWS], { now: NOW });

  test('are one entry with all comments and their authors, and all places', () => {
    const { sections, sources } = outlineOf(composed(plan));
    expect(sections[0]!.entries).toHaveLength(2);
    expect(sections[0]!.entries[0]).toMatchObject({ comment: ['Lê Thị Mẫu: Đã nhắc.', 'Trần Văn Thử: Hỏi lại.', 'Gấp.'], authors: [{ name: 'Lê Thị Mẫu' }, { name: 'Trần Văn Thử' }] });
    expect(sections[0]!.entries[0]!.places.map(({ source }) => source.number)).toEqual([1, 2]);
    expect(sources).toHaveLength(2);
  });

  test('say what one of them lacks, and differ only where two say something else', () => {
    const [joined] = composed(plan).sections[0]!.items;
    expect(differencesIn(joined!)).toEqual([
      {
        field: 'leadUnit',
        choices: [
          { value: 'Phòng Tổng hợp', authors: ['Lê Thị Mẫu'] },
          { value: 'Văn phòng', authors: ['Trần Văn Thử'] },
        ],
        settled: undefined,
      },
    ]);
    expect(outlineOf(composed(plan)).directives[0]!.directive.cooperatingUnits).toBe('Sở Nội vụ');
  });

  test('say what was settled, and the notes stay as they are', () => {
    const settled = after(plan, { 'notes.a': { ...plan.notes!.a, settled: { leadUnit: 'Văn phòng' } } });
    const briefing = composed(settled);
    expect(outlineOf(briefing).directives[0]!.directive.leadUnit).toBe('Văn phòng');
    expect(differencesIn(briefing.sections[0]!.items[0]!)[0]!.settled?.value).toBe('Văn phòng');
    expect(briefing.sections[0]!.items[0]!.note).toBe(first);
  });

  test('what only one person marked is listed by person', () => {
    expect(outlineOf(composed(plan)).markedByOne.map(({ author, entries }) => [author, entries.map(({ id }) => id)])).toEqual([['Trần Văn Thử', ['c']]]);
  });

  test('are parted again, right after the one that stood for them, and not offered any more', () => {
    const parted = after(plan, partNote(plan, 'a', 'b'));
    expect(standing(parted)).toBe('a b c');
    expect(parted.notes).toEqual({});
    expect(suggestJoins(composed(parted).sections[0]!.items, parted.apart)).toEqual([]);
    expect(after(parted, joinNotes(parted, 'a', ['b'])).apart).toEqual([]);
  });

  test('stay when the one that stands for them is gone', () => {
    const briefing = composeBriefing(plan, [second, third], [NEWS], { now: NOW });
    expect(briefing.sections[0]!.items.map(({ note }) => note.id)).toEqual(['b', 'c']);
    expect(briefing.skippedNoteIds).toEqual(['a']);
    expect(standing(after(plan, dropNotes(plan, ['a'])))).toBe('b c');
  });

  test('go together when a person takes them out', () => {
    const taken = after(plan, takeOut(plan, ['a']));
    expect(standing(taken)).toBe('c');
    expect(taken).toMatchObject({ notes: {}, leftOut: ['a', 'b'] });
  });
});

describe('notes that are taken in', () => {
  const notes = [noteOf('a', 'tb', { quote: QUOTE }), noteOf('b', 'tb', { quote: QUOTE }), noteOf('c', 'tin', { quote: QUOTE })];
  const into = (plan: BriefingPlan, there: readonly Note[], added: readonly Note[]): BriefingPlan =>
    after(plan, takeIn(plan, there.map(item), added.map(item), (alone) => placeInSections(plan.sections, alone, { by: 'hand', language: 'vi' })));

  test('join what marks their passage already', () => {
    expect(standing(into(planOf([['', ['a']]]), notes.slice(0, 1), notes))).toBe('a+b c');
  });

  test('that a person told apart stand by themselves', () => {
    expect(standing(into(planOf([['', ['a']]], { apart: [['a', 'b']] }), notes.slice(0, 1), notes))).toBe('a b c');
  });

  test('are remembered as they were, and are no more left out', () => {
    const plan = into(planOf([], { leftOut: ['a', 'x'] }), [], notes);
    expect(plan.seen).toEqual(Object.fromEntries(notes.map((note) => [note.id, noteState(note)])));
    expect(plan.leftOut).toEqual(['x']);
  });
});

describe('laws of a shared summary', () => {
  const anyNotes = fc
    .uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-j]$/),
        documentId: fc.constantFrom('tb', 'tin'),
        authorName: fc.constantFrom('Lê Thị Mẫu', 'Trần Văn Thử'),
        quote: fc.constantFrom(QUOTE, QUOTE.slice(5, 90), 'Tỷ lệ hồ sơ đạt 78,4%', ''),
        comment: fc.constantFrom('', 'Gấp', 'Hỏi lại'),
        createdAt: fc.constantFrom('2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'),
        isDirective: fc.boolean(),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 10 },
    )
    .map((all) => all.map(({ id, documentId, isDirective, ...changes }) => (isDirective ? directiveOf(id, documentId, { leadUnit: 'Văn phòng' }, changes) : noteOf(id, documentId, changes))));
  const begun = (notes: readonly Note[]): BriefingPlan => {
    const plan = planOf([]);
    return after(plan, takeIn(plan, [], notes.map(item), (alone) => placeInSections([], alone, { by: 'document', language: 'vi' })));
  };
  const sorted = (ids: readonly string[]): string[] => [...ids].sort();

  test('every note is in it once, whatever is joined, parted and told apart', () => {
    fc.assert(
      fc.property(anyNotes, fc.array(fc.tuple(fc.constantFrom('join', 'part', 'apart'), fc.nat(), fc.nat()), { maxLength: 12 }), (notes, steps) => {
        const plan = steps.reduce((before, [kind, a, b]) => {
          const all = before.sections.flatMap(({ noteIds }) => noteIds);
          const [one, other] = [all[a % all.length]!, all[b % all.length]!];
          const joined = before.notes?.[one]?.joined ?? [];
          if (kind === 'join' && one !== other) return after(before, joinNotes(before, one, [other]));
          if (kind === 'part' && joined.length > 0) return after(before, partNote(before, one, joined[b % joined.length]!));
          return kind === 'apart' && one !== other ? after(before, tellApart(before, one, other)) : before;
        }, begun(notes));
        expect(sorted(notesOfPlan(plan))).toEqual(sorted(notes.map(({ id }) => id)));
        const outline = outlineOf(composeBriefing(plan, notes, [NOTICE, NEWS], { now: NOW }));
        const written = outline.sections.flatMap(({ entries }) => entries).flatMap(({ comment }) => comment).join('\n');
        for (const { comment } of notes) expect(written).toContain(comment);
      }),
    );
  });

  test('it is the same in whatever order the notes come', () => {
    fc.assert(
      fc.property(
        anyNotes.chain((notes) => fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length }))),
        ([notes, shuffled]) => {
          expect(idsOf(samePassages(shuffled.map(item)))).toEqual(idsOf(samePassages(notes.map(item))));
          expect(standing(begun(shuffled))).toBe(standing(begun(notes)));
        },
      ),
    );
  });

  test('notes that are gone take nothing else along', () => {
    fc.assert(
      fc.property(anyNotes, fc.subarray([...'abcdefghij']), (notes, gone) => {
        const plan = begun(notes);
        expect(sorted(notesOfPlan(after(plan, dropNotes(plan, gone))))).toEqual(sorted(notes.map(({ id }) => id).filter((id) => !gone.includes(id))));
      }),
    );
  });
});
