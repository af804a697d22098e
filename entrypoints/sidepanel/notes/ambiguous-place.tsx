import { Button, Quote, messages } from '../../../components/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import type { Selectors } from '../../../utils/model/index.ts';

export interface AmbiguousPlaceProps {
  readonly reading: NoteReading;
  readonly onChoose: (selectors: Selectors) => void;
}

/** The places that cannot be told apart, each with what stands around it. */
export function AmbiguousPlace({ reading: { candidates = [] }, onChoose }: AmbiguousPlaceProps) {
  const texts = messages.value.panel.ambiguous;
  return (
    <div class="wording">
      <p class="explain">{texts.explain}</p>
      <ol role="list" class="places">
        {candidates.map(({ context, selectors }, index) => (
          <li key={selectors.position.start}>
            <p class="place-number">{texts.place(index + 1, candidates.length)}</p>
            <Quote text={context} size="short" />
            <Button onClick={() => onChoose(selectors)}>{texts.choose}</Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
