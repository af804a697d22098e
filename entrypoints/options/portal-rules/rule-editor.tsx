import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, messages, TextField, Toggle } from '../../../components/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';
import { type RuleForm, ruleOf, type RuleProblem, ruleProblem } from './rule-form.ts';

export interface RuleEditorProps {
  readonly initial: RuleForm;
  /** The rules beside which this one is to stand. */
  readonly others: readonly PortalRule[];
  readonly busy: boolean;
  /** The rule as it stands in the form, for trying it out; undefined while it is not valid. */
  readonly onType: (rule: PortalRule | undefined) => void;
  readonly onSave: (rule: PortalRule) => void;
  readonly onCancel: () => void;
}

/** One rule. What is wrong is said when it is to be kept, and then until it is put right. */
export function RuleEditor({ initial, others, busy, onType, onSave, onCancel }: RuleEditorProps) {
  const { common, options } = messages.value;
  const texts = options.portalRules;
  const [form, setForm] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const rule = ruleOf(form);
  const problem = ruleProblem(rule, others);
  const error = (...of: RuleProblem[]): string | undefined => (wasTried && problem && of.includes(problem) ? texts.problems[problem] : undefined);

  function change(values: Partial<RuleForm>): void {
    const next = { ...form, ...values };
    setForm(next);
    const typed = ruleOf(next);
    onType(ruleProblem(typed, others) === undefined ? typed : undefined);
  }

  return (
    <form
      class="rule-editor card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (problem === undefined) onSave(rule);
      }}
    >
      <div class="rule-fields">
        <TextField ref={first} label={texts.host} hint={texts.hostHint} value={form.host} error={error('host')} onInput={(host) => change({ host })} />
        <TextField label={texts.aliases} hint={texts.aliasesHint} value={form.aliases} error={error('aliases', 'taken')} onInput={(aliases) => change({ aliases })} />
        <TextField label={texts.keep} hint={texts.keepHint} value={form.keep} error={error('keep')} onInput={(keep) => change({ keep })} />
        <TextField label={texts.ignore} hint={texts.ignoreHint} value={form.ignore} error={error('ignore')} onInput={(ignore) => change({ ignore })} />
        <TextField label={texts.path} hint={texts.pathHint} value={form.path} error={error('path')} onInput={(path) => change({ path })} />
      </div>
      <Toggle label={texts.hash} hint={texts.hashHint} on={form.hash} onChange={(hash) => change({ hash })} />
      <div class="acts">
        <Button tone="primary" type="submit" busy={busy}>
          {texts.save}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
