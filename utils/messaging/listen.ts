import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { type Answer, isEnvelope } from './envelope.ts';
import { RequestError, failureCode } from './errors.ts';
import { type EventPayload, type PageAnswers, type PageRequest, type WorkerAnswers, type WorkerRequest, events, toPage, toWorker } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

/** A content script of ours that asked, and the origin that it may speak for. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
  /** Of the page, from the browser, not from what the page says. */
  readonly origin: string;
}

type WorkerAct<N extends keyof typeof toWorker> = (request: WorkerRequest<N>, sender: PageSender) => Promise<WorkerAnswers[N]>;
export type WorkerActs = { readonly [N in keyof typeof toWorker]: WorkerAct<N> };
export type PageActs = { readonly [N in keyof typeof toPage]: (request: PageRequest<N>) => Promise<PageAnswers[N]> | PageAnswers[N] };

/** Answers the requests of content scripts. Whatever is not a request of our own script in a page of a tab is refused. */
export function listenAsWorker(acts: WorkerActs): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isEnvelope(message, 'worker')) return undefined;
    void answer(async () => {
      const from = pageSender(sender);
      const request = parse(toWorker, message.name, message.content);
      if (typeof request === 'object' && request !== null) assertOwnOrigin(request, from);
      return (acts[message.name as keyof WorkerActs] as (request: unknown, sender: PageSender) => Promise<unknown>)(request, from);
    }).then(respond);
    return true;
  });
}

/** Answers requests to the annotator until the signal aborts. Only the extension itself is heard. */
export function listenAsPage(acts: PageActs, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined => {
    if (!isEnvelope(message, 'page') || sender.id !== browser.runtime.id || isOfTab(sender)) return undefined;
    void answer(async () => {
      const request = parse(toPage, message.name, message.content);
      return (acts[message.name as keyof PageActs] as (request: unknown) => unknown)(request);
    }).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Hears one kind of event. `tabId` is the tab whose content script told it, undefined if one of the extension's own screens did. */
export function onEvent<N extends keyof typeof events>(
  name: N,
  heard: (content: EventPayload<N>, tabId: number | undefined) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (!isEnvelope(message, 'all') || message.name !== name || sender.id !== browser.runtime.id) return;
    const content = v.safeParse(events[name], message.content);
    if (content.success) heard(content.output, isOfTab(sender) ? sender.tab?.id : undefined);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function parse(schemas: Readonly<Record<string, v.GenericSchema>>, name: string, content: unknown): unknown {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const result = schema && v.safeParse(schema, content);
  if (!result?.success) throw new RequestError('invalidRequest', `${name}: ${result?.issues[0]?.message ?? 'no such request'}`);
  return result.output;
}

const extensionOrigin = (): string => new URL(browser.runtime.getURL('/')).origin;

/** Our own screens can be open in tabs too; they are not pages. */
function isOfTab(sender: Sender): boolean {
  return sender.tab !== undefined && sender.url?.startsWith(extensionOrigin()) !== true;
}

function pageSender(sender: Sender): PageSender {
  const { tab, url } = sender;
  if (sender.id !== browser.runtime.id || !isOfTab(sender) || tab?.id === undefined || url === undefined) throw new RequestError('notAllowed');
  return { tabId: tab.id, windowId: tab.windowId, origin: sender.origin ?? new URL(url).origin };
}

/**
 * After `history.pushState` the sender's address is still the old one, so the script says the address; it must lie in the sender's origin.
 */
function assertOwnOrigin(request: object, sender: PageSender): void {
  const page = 'page' in request ? (request.page as { url?: unknown }) : request;
  const url = 'url' in page ? page.url : undefined;
  if (url === undefined) return;
  if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).origin !== sender.origin) throw new RequestError('notAllowed', 'Address of another origin');
}

async function answer(act: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: (await act()) ?? null };
  } catch (error) {
    return { ok: false, code: failureCode(error), message: error instanceof Error ? error.message : String(error) };
  }
}
