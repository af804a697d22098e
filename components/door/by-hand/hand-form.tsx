import { useState } from 'preact/hooks';
import { DOCUMENT_ORIGINS, EMPTY_DIRECTIVE, type HandSource, formatDay, localDay } from '../../../utils/model/index.ts';
import { addByHand, handSources, knownNames } from '../../../utils/notebook/index.ts';
import { Segmented } from '../../choices.tsx';
import { Combobox } from '../../completion/index.ts';
import { DateField } from '../../date-field.tsx';
import { DraftedEditor } from '../../drafts/drafted-editor.tsx';
import { messages } from '../../messages.ts';
import { TextField } from '../../text-field.tsx';
import type { Doing } from '../doing.tsx';
import { notebook } from '../own-notebook.ts';
import { useLive } from '../use-live.ts';
import { HandDraftKeeper } from './hand-drafts.ts';
import './hand-form.css';

export interface HandFormProps<Place> {
  readonly doing: Doing<Place>;
  /** It was kept, or thrown away. */
  readonly onClose: () => void;
}

/** A directive that is on no page: where it comes from, and what it says. What is typed is there again after a crash. */
export function HandForm<Place>({ doing, onClose }: HandFormProps<Place>) {
  const [source, setSource] = useState<HandSource>(() => ({ origin: 'phone', title: '', date: localDay(new Date()) }));
  const [keeper] = useState(() => new HandDraftKeeper(source, setSource));
  const [lacksTask, setLacksTask] = useState(false);
  const { value: sources = [] } = useLive(handSources, []);
  const { value: known } = useLive(knownNames, []);
  const { common, components } = messages.value;
  const texts = components.byHand;
  const usualTitle = texts.usualTitle(common.origins[source.origin], formatDay(source.date));

  function change(part: Partial<HandSource>): void {
    const next = { ...source, ...part };
    setSource(next);
    keeper.keepSource(next);
  }

  const head = (
    <div class="hand-source">
      <Segmented
        label={texts.origin}
        options={DOCUMENT_ORIGINS.map((origin) => ({ value: origin, text: common.origins[origin] }))}
        value={source.origin}
        onChange={(origin) => change({ origin })}
      />
      <div class="pair">
        <Combobox
          label={texts.title}
          value={source.title}
          placeholder={usualTitle}
          completions={sources.map(({ title, origin, date }) => ({ value: title, detail: `${common.origins[origin]} · ${formatDay(date)}` }))}
          onInput={(title) => change({ title })}
          onChoose={(title) => change(sources.find((one) => one.title === title) ?? { title })}
        />
        <DateField label={texts.date} value={source.date} onChange={(date) => date !== '' && change({ date })} />
      </div>
      {source.origin === 'paper' && <TextField label={texts.number} value={source.number ?? ''} onInput={(number) => change({ number })} />}
    </div>
  );

  return (
    <DraftedEditor
      current={{ category: 'directive', comment: '', tags: [], directive: EMPTY_DIRECTIVE }}
      keeper={() => keeper}
      documentDay={source.date}
      head={head}
      units={[]}
      known={known}
      onlyDirective
      directiveFirst
      error={lacksTask ? texts.taskMissing : doing.failure}
      onCancel={onClose}
      onSave={async (fields) => {
        const says = fields.directive?.task !== undefined || fields.comment !== '';
        setLacksTask(!says);
        if (!says) return false;
        const number = source.number?.trim();
        const { number: _, ...rest } = source;
        const kept = { ...rest, title: source.title.trim() || usualTitle, ...(number && source.origin === 'paper' && { number }) };
        const isKept = await doing.run(texts.kept, (operationId) => addByHand(notebook, operationId, kept, fields));
        if (isKept) onClose();
        return isKept;
      }}
    />
  );
}
