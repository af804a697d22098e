import { useState } from 'preact/hooks';
import { Button, ErrorNotice, messages, PlusIcon, UndoBar } from '../../../components/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';
import { RuleEditor } from './rule-editor.tsx';
import { EMPTY_FORM, formOf } from './rule-form.ts';
import { RuleLine } from './rule-line.tsx';
import { TryOut } from './try-out.tsx';
import { useRules } from './use-rules.ts';
import './portal-rules.css';

/** How single portals name their documents, for those who know the portal: the rule that is edited can be tried before it is kept. */
export function PortalRules() {
  const texts = messages.value.options.portalRules;
  const { rules, busy, done, failure, keep, undo, forget } = useRules();
  /** The place in the list of the rule that is edited; its end for a new one. */
  const [edited, setEdited] = useState<number>();
  const [typed, setTyped] = useState<PortalRule>();
  const others = rules.filter((_rule, index) => index !== edited);
  const tried = edited === undefined || !typed ? rules : [...rules.slice(0, edited), typed, ...rules.slice(edited + 1)];

  function edit(place: number | undefined): void {
    setEdited(place);
    setTyped(undefined);
  }

  function begin(place: number): void {
    forget();
    edit(place);
  }

  async function save(next: readonly PortalRule[]): Promise<void> {
    if (await keep(next)) edit(undefined);
  }

  const editor = edited !== undefined && (
    <RuleEditor
      key={edited}
      initial={rules[edited] ? formOf(rules[edited]) : EMPTY_FORM}
      others={others}
      busy={busy}
      onType={setTyped}
      onSave={(rule) => void save([...rules.slice(0, edited), rule, ...rules.slice(edited + 1)])}
      onCancel={() => edit(undefined)}
    />
  );

  return (
    <div class="portal-rules">
      <div>
        <h3>{texts.title}</h3>
        <p class="muted small">{texts.explain}</p>
      </div>
      {rules.length > 0 && (
        <ul role="list" class="rule-list" aria-label={texts.title}>
          {rules.map((rule, index) =>
            index === edited ? (
              <li key="edited" class="edited">
                {editor}
              </li>
            ) : (
              <RuleLine
                key={`${rule.host} ${rule.path} ${index}`}
                rule={rule}
                busy={busy}
                onEdit={() => begin(index)}
                onRemove={() => void save(rules.filter((_rule, place) => place !== index))}
              />
            ),
          )}
        </ul>
      )}
      {edited === rules.length && editor}
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      {done && (
        <UndoBar onUndo={() => void undo()} onDismiss={forget}>
          {texts.kept(done.result.changed, done.result.joined)}
        </UndoBar>
      )}
      {edited === undefined && (
        <div>
          <Button icon={PlusIcon} onClick={() => begin(rules.length)}>
            {texts.add}
          </Button>
        </div>
      )}
      {(edited !== undefined || rules.length > 0) && <TryOut rules={tried} />}
    </div>
  );
}
