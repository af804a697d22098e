import type { ComponentChildren } from 'preact';
import { categoryName } from '../../../components/categories.ts';
import { Button, CloseIcon, messages } from '../../../components/index.ts';
import type { FoundCounts } from '../../../utils/finding/index.ts';
import type { CategoryId, DocumentRecord, Id, TaskStatus } from '../../../utils/model/index.ts';
import { type DueValue, type FacetChoice, type FacetName, FACETS, type LongFacet, type ShortFacet } from '../../../utils/search/index.ts';
import { documentLabel } from '../contents/index.ts';
import { FacetMenu } from './facet-menu.tsx';
import { offered } from './facets.ts';
import './facets.css';

export interface FacetBarProps {
  readonly counts: FoundCounts;
  /** Of a facet with many values, how many notes each would leave. */
  readonly valuesOf: (facet: LongFacet, signal: AbortSignal) => Promise<ReadonlyMap<string, number>>;
  readonly choice: FacetChoice;
  /** Undefined while they are being read: they are not offered yet. */
  readonly documents: ReadonlyMap<Id, DocumentRecord> | undefined;
  readonly onToggle: (facet: FacetName, value: string) => void;
  /** Takes what is chosen of a facet back; of all without one. */
  readonly onClear: (facet?: FacetName) => void;
  /** How many notes were found. */
  readonly children: ComponentChildren;
}

const DUE_TONES: Readonly<Record<DueValue, string>> = { overdue: 'danger', week: 'warn', quarter: 'neutral' };

/** A facet is offered from so many values on: notes of one author need no choice of authors. What is chosen can always be taken back:
 * the statistics choose also what is not offered here. */
const FEWEST_TO_CHOOSE_FROM: Readonly<Record<LongFacet, number>> = { status: 1, unit: 1, involved: Infinity, speaker: Infinity, author: 2, tag: 1, meeting: 1, document: 1, site: 2, year: 2 };
const IN_MENUS = Object.keys(FEWEST_TO_CHOOSE_FROM) as LongFacet[];

/** Keeps a line for the bar while what was found is being counted, so that the list stays where it is. */
export function FacetPlace() {
  return (
    <div class="facet-bar" aria-hidden="true">
      <span class="facet-pill chip neutral place">&nbsp;</span>
    </div>
  );
}

/** Narrows what was found. Each value says how many notes it would leave. */
export function FacetBar({ counts, valuesOf, choice, documents, onToggle, onClear, children }: FacetBarProps) {
  const { common, notebook } = messages.value;
  const texts = notebook.facets;
  const isNarrowed = FACETS.some((facet) => choice[facet] !== undefined);
  const nameOf: Readonly<Record<FacetName, (value: string) => string>> = {
    category: (value) => categoryName(value as CategoryId),
    due: (value) => texts.dues[value as DueValue],
    status: (value) => common.statuses[value as TaskStatus],
    unit: (value) => value || texts.noUnit,
    involved: (value) => value,
    speaker: (value) => value || texts.noSpeaker,
    author: (value) => value || texts.nameless,
    tag: (value) => value,
    meeting: (value) => value,
    site: (value) => value,
    year: (value) => value,
    document: (value) => {
      const document = documents?.get(value);
      return document ? documentLabel(document) : texts.unknownDocument;
    },
  };
  const pill = (facet: ShortFacet, value: string, count: number, tone: string) => (
    <button
      key={value}
      type="button"
      class={`facet-pill chip ${tone}`}
      aria-pressed={choice[facet]?.includes(value) ?? false}
      onClick={() => onToggle(facet, value)}
    >
      {nameOf[facet](value)} <span class="number">{count.toLocaleString('vi')}</span>
    </button>
  );
  return (
    <div class="facet-bar" role="group" aria-label={texts.label}>
      {offered(counts.facets.category, 'category').map(([value, count]) => pill('category', value, count, value))}
      {offered(counts.facets.due, 'due').map(([value, count]) => pill('due', value, count, DUE_TONES[value as DueValue]))}
      {IN_MENUS.map(
        (facet) =>
          (counts.variety[facet] >= FEWEST_TO_CHOOSE_FROM[facet] || choice[facet] !== undefined) &&
          (facet !== 'document' || documents) && (
            <FacetMenu
              key={facet}
              label={texts.names[facet]}
              counts={counts}
              offered={async (signal) => offered(await valuesOf(facet, signal), facet)}
              nameOf={nameOf[facet]}
              chosen={choice[facet] ?? []}
              onToggle={(value) => onToggle(facet, value)}
              onClear={() => onClear(facet)}
            />
          ),
      )}
      {isNarrowed && (
        <Button tone="quiet" icon={CloseIcon} onClick={() => onClear()}>
          {texts.clear}
        </Button>
      )}
      {children}
    </div>
  );
}
