import type { FailureCode } from './errors.ts';

/** What travels: who it is for, the request's or event's name, and its content. */
export interface Envelope {
  readonly to: 'worker' | 'page' | 'all';
  readonly name: string;
  readonly content: unknown;
}

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: FailureCode; readonly message: string };

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'name' in message && typeof message.name === 'string';
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
