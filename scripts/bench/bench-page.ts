import { type Server, createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.ts';
import { projectRoot } from '../builds.ts';
import { MemoryWatch, type Peak } from './memory-watch.ts';

/** The name under which the page holds what its module exports. */
const GLOBAL = 'bench';

/** What a module for the page exports: functions whose arguments and answers JSON can say. */
type Exports = Readonly<Record<string, (input: never) => Promise<unknown>>>;
type Given<F> = F extends (input: infer I) => Promise<unknown> ? I : never;
type Answered<F> = F extends (input: never) => Promise<infer R> ? R : never;

/** A page of a secure origin (http://127.0.0.1) that runs a module of the project. */
export class BenchPage<E extends Exports> {
  readonly #page: Page;
  readonly #memory: MemoryWatch;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#memory = new MemoryWatch(session);
  }

  /** Runs an exported function of the module. */
  async run<N extends keyof E & string>(name: N, input: Given<E[N]>): Promise<Answered<E[N]>> {
    const answer: unknown = await this.#page.evaluate(
      ([global, name, input]) => (globalThis as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[global]![name]!(input),
      [GLOBAL, name, input] as const,
    );
    return answer as Answered<E[N]>;
  }

  /** Runs it and tells how much memory it took at most on top of what there was before. */
  async runWatched<N extends keyof E & string>(name: N, input: Given<E[N]>): Promise<{ readonly answer: Answered<E[N]>; readonly peak: Peak }> {
    const watch = await this.#memory.start();
    const answer = await this.run(name, input);
    return { answer, peak: await watch.stop() };
  }

  /** Bytes that scripts hold once garbage is collected. */
  heldMemory(): Promise<number> {
    return this.#memory.held();
  }

  /**
   * Opens a page with the module in a new Chromium, on a profile that is thrown away afterwards.
   * @param module path from the project's root
   */
  static async open<E extends Exports, R>(module: string, act: (page: BenchPage<E>) => Promise<R>): Promise<R> {
    const script = await bundled(module);
    const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
    const server = await serve(`<!doctype html><meta charset="utf-8"><title>Bench</title><script>${script.replaceAll('</script', '<\\/script')}</script>`);
    try {
      const context = await chromium.launchPersistentContext(profile, { executablePath: findBrowser() ?? '', chromiumSandbox: false });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        return await act(new BenchPage<E>(page, await context.newCDPSession(page)));
      } finally {
        await context.close();
      }
    } finally {
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
}

/** One script that leaves what the module exports in a global of the page. */
async function bundled(module: string): Promise<string> {
  const result = await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(projectRoot, module), formats: ['iife'], name: GLOBAL } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${module} was not bundled`);
  return output.output[0].code;
}

function serve(html: string): Promise<Server> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
