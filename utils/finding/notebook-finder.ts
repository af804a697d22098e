import { type Id, localDay, type Note } from '../model/index.ts';
import {
  allMeetings,
  documentsOfMeeting,
  type MissedRecords,
  missedSince,
  type Notebook,
  notesInBatches,
  notesOfDocument,
  ownAuthorIds,
  readableDocuments,
  recordsOfNotes,
} from '../notebook/index.ts';
import { asksForStates, asksNothing, type Bits, countBits, type FacetChoice, type Hit, LONG_FACETS, type MarkStates, type Meaning, type NoteOrder, parseQuery, SHORT_FACETS, TermIndex } from '../search/index.ts';
import { stateAt, Visits } from '../storage/index.ts';
import { asSeenBy } from '../tasks/index.ts';
import type { Built } from './built.ts';
import type { KeptIndex } from './kept-index.ts';
import type { FinderAnswer, FinderContent, FinderRequest, FoundNote, Question } from './protocol.ts';
import { hasRecurringDeadline, searchableOf } from './searchable.ts';

/** So many notes are read and indexed at a time; between two others may ask. */
const BATCH = 1000;
/** How long an answer may be worked on before it is looked whether it is still wanted, ms. */
const SLICE_MS = 12;
/** A notebook that is read in this time is answered from as a whole; of a larger one the part that is there by then. */
const FIRST_PART_MS = 200;
/** So many changed notes are waited for; while more are read again, the index answers as far as it has come. */
const MOST_WAITED_FOR = 300;
/** What makes later answers faster waits so long after one, ms. */
const SETTLE_AFTER_MS = 300;
/** How often it is told that more has been read, ms. */
const GROWN_MS = 500;
/** More acts than these are not followed: building takes no longer. The notebook remembers as many. */
const MOST_FOLLOWED = 500;

const NO_CHOICE: FacetChoice = {};
const NO_STATES: MarkStates = { changed: [], lost: [] };
/** A query whose words have no letter or digit finds nothing. */
const NOTHING: Meaning = { readings: [], approximate: false };

type Answers = { readonly [N in FinderRequest]: (content: FinderContent<N>, signal: AbortSignal) => Promise<FinderAnswer<N>> };

/** An index that is being built, or brought to what thousands of notes have become. */
interface Building {
  readonly index: TermIndex;
  readonly done: Promise<void>;
  /** So long that one had rather look into what there is. */
  readonly firstPart: Promise<void>;
}

/** Finds notes in a notebook: holds the index, and brings it to the notebook as it is before it answers. */
export class NotebookFinder implements Answers {
  readonly #notebook: Notebook;
  readonly #visits = new Visits();
  readonly #grown: () => void;
  #abbreviations: readonly (readonly string[])[] = [];
  #built: Built | undefined;
  #building: Building | undefined;
  #following: Promise<void> = Promise.resolve();
  /** What is found is waited for by whoever asks, and not by what is counted beside it. */
  #finding: Promise<void> = Promise.resolve();
  readonly #kept: KeptIndex | undefined;
  #isKeptRead = false;
  /** How many answers are being worked on. */
  #asked = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param grown called when more of the notebook has been read: who was answered from a part may ask again
   * @param kept of this notebook; without it the index is built when something is asked first
   */
  constructor(notebook: Notebook, grown: () => void, kept?: KeptIndex) {
    this.#notebook = notebook;
    this.#grown = grown;
    this.#kept = kept;
  }

  /** Begins with what the first answer needs, before anything is asked. */
  prepare(): void {
    if (this.#built || this.#building) return;
    // The databases that it reads besides are opened meanwhile; why one cannot be is said when it is read.
    this.#notebook.database.connection().catch(() => undefined);
    this.#visits.open().catch(() => undefined);
    const building = this.#build(localDay(new Date()));
    this.#building = building;
    // Who asks tries again.
    building.done.catch(() => {
      if (this.#building === building) this.#building = undefined;
    });
  }

  useAbbreviations(own: readonly (readonly string[])[]): void {
    this.#abbreviations = own;
    this.#built?.index.useAbbreviations(own);
    this.#building?.index.useAbbreviations(own);
  }

  find({ from = 0, count, ...question }: FinderContent<'find'>, signal: AbortSignal): Promise<FinderAnswer<'find'>> {
    const found = this.#answer(question, signal, async (asked) => {
      const { index, isWhole, meaning, notUnderstood, knowsStates } = asked;
      const { ids, hits } = await inOrder(asked, question.order, from, from + count, signal);
      const [ownIds, records] = await Promise.all([ownAuthorIds(this.#notebook), recordsOfNotes(this.#notebook, ids)]);
      const notes = await Promise.all(
        records
          .filter((read) => read !== undefined)
          .map(async ({ note, document, meeting }): Promise<FoundNote> => ({
            note: asSeenBy(note, ownIds),
            document,
            state: await this.#stateOf(note),
            matches: hits.get(note.id)?.marksIn(searchableOf(note, document, question.today, ownIds, meeting)) ?? [],
          })),
      );
      return {
        notes,
        isEverything: meaning === undefined,
        approximate: meaning !== undefined && meaning.approximate && ids.length > 0,
        correction: hits.get(ids[0] ?? '')?.correction,
        notUnderstood,
        knowsStates,
        isWhole,
        size: index.size,
      };
    });
    this.#finding = found.then(
      () => undefined,
      () => undefined,
    );
    return found;
  }

  async count(question: FinderContent<'count'>, signal: AbortSignal): Promise<FinderAnswer<'count'>> {
    await this.#finding;
    return this.#answer(question, signal, async ({ index, meaning, among }) => {
      const found = await matching(index, meaning, signal);
      return {
        total: countBits(among ? found.map((word, at) => word & among[at]!) : found),
        facets: index.count(found, question.facets ?? NO_CHOICE, question.today, SHORT_FACETS),
        variety: index.variety(found, question.facets ?? NO_CHOICE, question.today, LONG_FACETS),
      };
    });
  }

  ids(question: FinderContent<'ids'>, signal: AbortSignal): Promise<FinderAnswer<'ids'>> {
    return this.#answer(question, signal, async (asked) => (await inOrder(asked, question.order, 0, Infinity, signal)).ids);
  }

  values({ of, ...question }: FinderContent<'values'>, signal: AbortSignal): Promise<FinderAnswer<'values'>> {
    return this.#answer(question, signal, async ({ index, meaning }) => index.count(await matching(index, meaning, signal), question.facets ?? NO_CHOICE, question.today, of));
  }

  /** @throws what reading the notebook throws; AbortError if the answer is no longer wanted */
  async #answer<R>(question: Question, signal: AbortSignal, answer: (asked: Asked) => Promise<R>): Promise<R> {
    this.#asked += 1;
    clearTimeout(this.#settling);
    try {
      return await this.#answerNow(question, signal, answer);
    } finally {
      this.#asked -= 1;
      if (this.#asked === 0) this.#settling = setTimeout(() => this.#settle(), SETTLE_AFTER_MS);
    }
  }

  async #answerNow<R>({ query, typing = false, facets = NO_CHOICE, without = [], today }: Question, signal: AbortSignal, answer: (asked: Asked) => Promise<R>): Promise<R> {
    const following = this.#following.then(() => this.#follow(today));
    this.#following = following.catch(() => undefined);
    // An index that is being read leaves time for what the first query of all makes.
    this.#building?.index.prepare(query, { typing, today });
    await following;
    signal.throwIfAborted();
    const index = [this.#built, this.#building].flatMap((one) => one?.index ?? []).reduce((fullest, one) => (one.size > fullest.size ? one : fullest));
    const parsed = parseQuery(query, today);
    const states = asksForStates(parsed) ? await this.#states() : NO_STATES;
    index.useStates(states ?? NO_STATES);
    const isWhole = this.#building === undefined;
    return answer({
      index,
      isWhole,
      meaning: asksNothing(parsed) ? undefined : (index.understand(query, { typing, today }) ?? NOTHING),
      among: index.left(facets, today, without),
      notUnderstood: parsed.notUnderstood,
      knowsStates: states !== undefined,
    });
  }

  /** What makes later answers faster, one piece after the other: whoever asks between two comes first. */
  #settle(): void {
    if (!this.#building && this.#built?.index.settleSome()) this.#settling = setTimeout(() => this.#settle());
  }

  /** Brings the index to the notebook as it is now. Where it has to be built, waits until there is something to look into. */
  async #follow(today: string): Promise<void> {
    do {
      if (!this.#building && this.#built && (await this.#catchUp(this.#built, today)) && !this.#building) return;
      this.#building ??= this.#build(today);
      try {
        await Promise.race([this.#building.done, this.#building.firstPart]);
      } catch (error) {
        this.#building = undefined;
        throw error;
      }
    } while (!this.#building);
  }

  /** Where that takes a while, it is only begun. False if the index has to be built anew. */
  async #catchUp(built: Built, today: string): Promise<boolean> {
    const { place, changed } = await missedSince(this.#notebook, built.place, MOST_FOLLOWED);
    if (changed === 'everything' || built.index.isWorn) return false;
    if (changed !== 'nothing' && String(await ownAuthorIds(this.#notebook)) !== String(built.ownIds)) return false;
    const ids = changed === 'nothing' ? new Set<Id>() : await this.#touchedBy(changed);
    if (today !== built.today) for (const id of built.recurring) ids.add(id);
    const broughtUp = this.#takeIn(built, [...ids], today).then(() => ({ ...built, place, today, takenIn: built.takenIn + ids.size }));
    if (ids.size > MOST_WAITED_FOR) {
      this.#building = this.#becoming(built.index, broughtUp, new Promise((resolve) => {
        setTimeout(resolve, FIRST_PART_MS);
      }));
    } else this.#hold(await broughtUp);
    return true;
  }

  /** The index as it now stands: to answer from, and to be kept. */
  #hold(built: Built): void {
    this.#built = built;
    this.#kept?.stands(built, async () => (await missedSince(this.#notebook, built.place, MOST_FOLLOWED)).changed !== 'everything');
  }

  async #takeIn({ index, ownIds, recurring }: Built, ids: readonly Id[], today: string): Promise<void> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      const records = await recordsOfNotes(this.#notebook, some);
      for (const [at, id] of some.entries()) {
        const found = records[at];
        recurring.delete(id);
        if (!found) {
          index.remove(id);
          continue;
        }
        index.add(searchableOf(found.note, found.document, today, ownIds, found.meeting));
        if (hasRecurringDeadline(found.note)) recurring.add(id);
      }
    }
  }

  /** The notes that are found by other words or values than before. */
  async #touchedBy({ noteIds, writtenDocumentIds, meetingIds }: MissedRecords): Promise<Set<Id>> {
    const documents = new Set(writtenDocumentIds);
    for (const meeting of meetingIds) for (const { id } of await documentsOfMeeting(this.#notebook, meeting)) documents.add(id);
    const touched = new Set(noteIds);
    for (const document of documents) for (const { id } of await notesOfDocument(this.#notebook, document)) touched.add(id);
    return touched;
  }

  /** As far as it is known: notes are found without it. */
  async #stateOf({ id, documentId }: Note): Promise<FoundNote['state']> {
    return stateAt(await this.#visits.of(documentId).catch(() => undefined), id);
  }

  /** Undefined where the last visits cannot be read: the disk may be full. */
  async #states(): Promise<MarkStates | undefined> {
    const visits = await this.#visits.all().catch(() => undefined);
    return visits && { changed: visits.flatMap(({ changed }) => changed), lost: visits.flatMap(({ lost }) => lost) };
  }

  #build(today: string): Building {
    const index = TermIndex.empty();
    index.useAbbreviations(this.#abbreviations);
    const firstPart = Promise.withResolvers<void>();
    return this.#becoming(index, this.#readKept().then((kept) => kept ?? this.#readAll(index, today, firstPart.resolve)), firstPart.promise);
  }

  /** @param index in which what is there so far is found @param built what comes of it */
  #becoming(index: TermIndex, built: Promise<Built>, firstPart: Promise<void>): Building {
    const done = built.then(
      (whole) => {
        whole.index.useAbbreviations(this.#abbreviations);
        this.#building = undefined;
        // Nobody may ask any more: a notebook that took long to read is worth keeping all the same.
        this.#hold(whole);
        this.#grown();
      },
      (error: unknown) => {
        // Who was answered from a part asks again, and is told.
        this.#grown();
        throw error;
      },
    );
    done.catch(() => undefined);
    return { index, done, firstPart };
  }

  /** Only what was kept before this finder began: what it holds itself is newer. */
  async #readKept(): Promise<Built | undefined> {
    if (this.#isKeptRead) return undefined;
    this.#isKeptRead = true;
    return this.#kept?.read();
  }

  async #readAll(index: TermIndex, today: string, firstPartIsThere: () => void): Promise<Built> {
    const begun = performance.now();
    const { place } = await missedSince(this.#notebook, undefined);
    const [ownIds, documents, meetings] = await Promise.all([ownAuthorIds(this.#notebook), readableDocuments(this.#notebook).then(byId), allMeetings(this.#notebook).then(byId)]);
    const recurring = new Set<Id>();
    let told = begun;
    for await (const notes of notesInBatches(this.#notebook, BATCH)) {
      for (const note of notes) {
        const document = documents.get(note.documentId);
        index.add(searchableOf(note, document, today, ownIds, document?.meetingId === undefined ? undefined : meetings.get(document.meetingId)));
        if (hasRecurringDeadline(note)) recurring.add(note.id);
      }
      const now = performance.now();
      if (now - begun > FIRST_PART_MS) firstPartIsThere();
      if (now - told > GROWN_MS) {
        told = now;
        this.#grown();
      }
    }
    return { index, place, ownIds, today, recurring, takenIn: 0 };
  }
}

interface Asked {
  readonly index: TermIndex;
  readonly isWhole: boolean;
  /** Undefined: all notes. */
  readonly meaning: Meaning | undefined;
  readonly among: Bits | undefined;
  readonly notUnderstood: FinderAnswer<'find'>['notUnderstood'];
  readonly knowsStates: boolean;
}

const byId = <R extends { readonly id: Id }>(records: readonly R[]): Map<Id, R> => new Map(records.map((record) => [record.id, record]));

/** What is meant, from one place to before another, and where the words of each were found. */
async function inOrder({ index, meaning, among }: Asked, order: NoteOrder | undefined, from: number, to: number, signal: AbortSignal): Promise<{ readonly ids: readonly Id[]; readonly hits: ReadonlyMap<Id, Hit> }> {
  const hitsById = (hits: readonly Hit[]): Map<Id, Hit> => new Map(hits.map((hit) => [hit.id, hit]));
  if (order === undefined) {
    if (!meaning) return { ids: index.newest({ limit: to, among }).slice(from), hits: new Map() };
    const best = index.best(meaning, { limit: to, among }).slice(from);
    return { ids: best.map(({ id }) => id), hits: hitsById(best) };
  }
  const ids = index.inOrder(await matching(index, meaning, signal), order, { limit: to, among }).slice(from);
  return { ids, hits: hitsById(meaning ? index.best(meaning, { among: index.only(ids) }) : []) };
}

async function matching(index: TermIndex, meaning: Meaning | undefined, signal: AbortSignal): Promise<Bits> {
  const notes = index.matching(meaning);
  for (let begun = performance.now(); ; ) {
    const { done, value } = notes.next();
    if (done) return value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
    begun = performance.now();
  }
}
