import { Button, messages } from '../../../components/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';

export interface RuleLineProps {
  readonly rule: PortalRule;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A rule in words. */
export function RuleLine({ rule: { host, path, aliases, keep, ignore, hash }, busy, onEdit, onRemove }: RuleLineProps) {
  const texts = messages.value.options.portalRules;
  const name = host + path;
  const said = [
    aliases.length > 0 && texts.saysAliases(aliases.join(', ')),
    keep.length > 0 && texts.saysKeep(keep.join(', ')),
    ignore.length > 0 && keep.length === 0 && texts.saysIgnore(ignore.join(', ')),
    hash && texts.saysHash,
  ].filter((text) => typeof text === 'string');
  return (
    <li>
      <div class="rule-words">
        <p class="portal-name">{name}</p>
        <p class="muted small">{said.length > 0 ? said.join(' · ') : texts.saysNothing}</p>
      </div>
      <div class="acts">
        <Button tone="quiet" label={texts.editOf(name)} onClick={onEdit}>
          {texts.edit}
        </Button>
        <Button tone="quiet" label={texts.removeOf(name)} disabled={busy} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}
