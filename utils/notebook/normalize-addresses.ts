import { joinSameDocuments } from '../bundle/index.ts';
import { type DocumentRecord, type Id, type PortalRule, type Version, sameValue, versionAfter } from '../model/index.ts';
import { ADDRESS_FORM, isOnHost, normalizeAddress, normalizedAddresses } from '../portals/address.ts';
import { type RecordsTransaction, ownDocuments } from './concerned-records.ts';
import { mergeIn } from './documents.ts';
import { draftKey, placeOfDraft, writerOfDraft } from './drafts.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { isReadable } from './readable.ts';

export interface NormalizeResult {
  /** Documents that are known by other addresses than before. */
  readonly changed: number;
  /** Documents that turned out to be one with another. */
  readonly joined: number;
}

/** The name of the lock under which rules are changed together with what is kept by them: who sees the change waits until that is done. */
export const PORTAL_RULES_LOCK = 'portal-rules';

/** The form in which the addresses lie in the notebook. */
const META_KEY = 'addressForm';

/** Something came in that may be of another form. */
export async function forgetAddressForm(scope: WriteScope): Promise<void> {
  await scope.transaction.objectStore('meta').delete(META_KEY);
}

/** From one form of addresses to the other. */
interface Change {
  readonly rules: readonly PortalRule[];
  /** The rules under which the addresses were written. */
  readonly rulesBefore: readonly PortalRule[];
}

/**
 * A document as it is known under the rules. Its last address is added as it was seen, if it was known by it:
 * what another form had left out of it may count now.
 */
function withNormalizedAddresses(document: DocumentRecord, { rules, rulesBefore }: Change): DocumentRecord {
  const { url } = document;
  const addresses = normalizedAddresses(document.addresses, rules);
  const isKnown = document.addresses.includes(normalizeAddress(url, rulesBefore)) || isOnHost(addresses, URL.parse(url)?.origin ?? '', rules);
  return { ...document, addresses: isKnown ? normalizedAddresses([...addresses, url], rules) : addresses };
}

function rulesOfForm(form: unknown): readonly PortalRule[] {
  return typeof form === 'string' ? (JSON.parse(form) as [number, PortalRule[]])[1] : [];
}

/**
 * Brings all that is kept under an address to the rules of today: documents, of which those that are one now are joined, suggestions
 * that were turned down, drafts. Done once for each change of the rules, whether of a portal's or of the program's own.
 */
export async function normalizeAddresses(notebook: Notebook, operationId: Id): Promise<NormalizeResult> {
  const rules = await notebook.portalRules();
  const form = JSON.stringify([ADDRESS_FORM, rules]);
  const db = await notebook.database.connection();
  const formBefore: unknown = await db.get('meta', META_KEY);
  if (formBefore === form) return { changed: 0, joined: 0 };
  const change: Change = { rules, rulesBefore: rulesOfForm(formBefore) };
  const documents = await readableDocuments(db.transaction(['documents', 'notes', 'briefings', 'meetings', 'snapshots']));
  if (!documents.some((document) => differs(document, change))) {
    await notebook.database.write(['dismissals', 'drafts', 'meta'], (transaction) => renameKeys(transaction as unknown as WriteScope['transaction'], rules, form));
    return { changed: 0, joined: 0 };
  }
  return notebook.act(operationId, 'normalizeAddresses', async (scope) => {
    const own = await readableDocuments(scope.transaction as unknown as RecordsTransaction);
    const normalized = own.map((document) => (differs(document, change) ? underVersion(withNormalizedAddresses(document, change), versionAfter(scope.version, document)) : document));
    const { idOf } = joinSameDocuments(normalized, []);
    const changed = new Set(normalized.filter((document, index) => document !== own[index]).map(({ id }) => idOf(id)));
    const isConcerned = ({ id }: DocumentRecord): boolean => changed.has(idOf(id));
    const before = own.filter(isConcerned);
    const kept = await mergeIn(scope, before, normalized.filter(isConcerned));
    await renameKeys(scope.transaction, rules, form);
    return { changed: normalized.filter((document, index) => document !== own[index]).length, joined: before.length - kept.length };
  });
}

async function readableDocuments(transaction: RecordsTransaction): Promise<DocumentRecord[]> {
  return (await ownDocuments(transaction)).filter((document) => isReadable('documents', document));
}

function differs(document: DocumentRecord, change: Change): boolean {
  return !sameValue(document.addresses, withNormalizedAddresses(document, change).addresses);
}

/** A deleted document stays deleted: its deletion is never earlier than its addresses. */
function underVersion(document: DocumentRecord, version: Version): DocumentRecord {
  if (document.deleted === undefined) return { ...document, versions: { ...document.versions, addresses: version } };
  return { ...document, deleted: version, versions: { ...document.versions, addresses: version, deleted: version } };
}

/** Suggestions and drafts are kept under `ADDRESS …` and `page:ADDRESS`, behind which their writer may stand. */
async function renameKeys(transaction: WriteScope['transaction'], rules: readonly PortalRule[], form: string): Promise<void> {
  const dismissals = transaction.objectStore('dismissals');
  for (const dismissal of await dismissals.getAll()) {
    const at = dismissal.key.indexOf(' ');
    const address = dismissal.key.slice(0, at);
    const key = normalizeAddress(address, rules) + dismissal.key.slice(at);
    if (address.startsWith('#') || key === dismissal.key) continue;
    await dismissals.put({ ...dismissal, key });
    await dismissals.delete(dismissal.key);
  }
  const drafts = transaction.objectStore('drafts');
  for (const draft of await drafts.getAll()) {
    const [, where, address] = /^(page|document):(.*)$/.exec(placeOfDraft(draft)) ?? [];
    if (where === undefined || address === undefined) continue;
    const key = draftKey(`${where}:${normalizeAddress(address, rules)}`, writerOfDraft(draft));
    if (key === draft.key || (await drafts.getKey(key)) !== undefined) continue;
    await drafts.put({ ...draft, key });
    await drafts.delete(draft.key);
  }
  await transaction.objectStore('meta').put(form, META_KEY);
}
