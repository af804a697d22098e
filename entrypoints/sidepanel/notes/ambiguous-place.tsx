import { useEffect } from 'preact/hooks';
import { Button, Quote, messages } from '../../../components/index.ts';
import { type NoteReading, askPage } from '../../../utils/messaging/index.ts';
import type { Selectors } from '../../../utils/model/index.ts';

export interface AmbiguousPlaceProps {
  readonly tabId: number;
  readonly reading: NoteReading;
  readonly onChoose: (selectors: Selectors) => void;
}

/** The places that cannot be told apart, each with what stands around it; the one at which the person looks is outlined on the page. */
export function AmbiguousPlace({ tabId, reading: { noteId, candidates = [] }, onChoose }: AmbiguousPlaceProps) {
  const texts = messages.value.panel.ambiguous;
  const pointOut = (place: number | null): void => void askPage(tabId, 'pointOutPlace', { noteId, place }).catch(() => undefined);
  useEffect(() => () => pointOut(null), []);
  return (
    <div class="wording">
      <p class="explain">{texts.explain}</p>
      <ol role="list" class="places" onPointerLeave={() => pointOut(null)} onFocusOut={() => pointOut(null)}>
        {candidates.map(({ place, context, selectors }, index) => (
          <li key={selectors.position.start} onPointerEnter={() => pointOut(place)} onFocusIn={() => pointOut(place)}>
            <p class="place-number">{texts.place(index + 1, candidates.length)}</p>
            <Quote text={context.text} marked={[context.passage]} size="short" />
            <Button onClick={() => onChoose(selectors)}>{texts.choose}</Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
