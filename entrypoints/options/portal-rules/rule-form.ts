import * as v from 'valibot';
import { type PortalRule, portalRuleSchema, portalRulesSchema, typedHost } from '../../../utils/model/index.ts';

/** A rule as it is typed: lists with commas. */
export interface RuleForm {
  readonly host: string;
  readonly aliases: string;
  readonly path: string;
  readonly keep: string;
  readonly ignore: string;
  readonly hash: boolean;
}

export const EMPTY_FORM: RuleForm = { host: '', aliases: '', path: '', keep: '', ignore: '', hash: false };

/** What is wrong with a rule; `taken`: another name that is a portal of its own already, or another one's name. */
export type RuleProblem = 'host' | 'aliases' | 'taken' | 'path' | 'keep' | 'ignore';

export function formOf({ host, aliases, path, keep, ignore, hash }: PortalRule): RuleForm {
  return { host, aliases: aliases.join(', '), path, keep: keep.join(', '), ignore: ignore.join(', '), hash };
}

/** The rule as it would be kept, valid or not. A whole address that was pasted for a host counts as its host. */
export function ruleOf({ host, aliases, path, keep, ignore, hash }: RuleForm): PortalRule {
  return { host: hostIn(host.trim()), aliases: listed(aliases).map(hostIn), path: path.trim(), keep: listed(keep), ignore: listed(ignore), hash };
}

/** @param others the rules beside which it is to stand */
export function ruleProblem(rule: PortalRule, others: readonly PortalRule[]): RuleProblem | undefined {
  const { entries } = portalRuleSchema;
  for (const name of ['host', 'aliases', 'path', 'keep', 'ignore'] as const) if (!v.is(entries[name], rule[name])) return name;
  return v.is(portalRulesSchema, [...others, rule]) ? undefined : 'taken';
}

function listed(text: string): string[] {
  return text.split(/[\s,;]+/).filter((item) => item !== '');
}

function hostIn(text: string): string {
  const host = text.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '');
  return typedHost(host) ?? host;
}
