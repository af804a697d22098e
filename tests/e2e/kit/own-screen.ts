import type { CDPSession, Page } from 'playwright-core';
import { type Point, atRest } from './at-rest.ts';

/** What the extension shows on a page has no such control, or none that can be seen. */
export class NoSuchControl extends Error {
  override readonly name = 'NoSuchControl';
}

interface Control {
  readonly backendNodeId: number;
  readonly name: string;
  readonly isFocused: boolean;
}

const PATIENCE_MS = 30_000;

/**
 * What the extension shows on a portal page. It lies in a closed shadow root, which no script of the page can reach:
 * its controls are found as assistive technology finds them, by role and name, and pressed with the mouse where they are.
 */
export class OwnScreen {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<OwnScreen> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await session.send('DOM.enable');
    return new OwnScreen(page, session);
  }

  /** Presses a control with the mouse once it rests at its place. `name` is its accessible name or the beginning of it. */
  async press(role: string, name: string): Promise<void> {
    const { x, y } = await atRest(this.#page, async () => this.#centreOf(await this.#wait(role, name)));
    await this.#page.mouse.click(x, y);
  }

  /** Waits until a control is there and gives its whole accessible name. */
  async see(role: string, name: string): Promise<string> {
    return (await this.#wait(role, name)).name;
  }

  /** Waits until one of several controls of a role is there, and gives the name by which it was asked for. */
  async seeOneOf<const N extends string>(role: string, names: readonly N[]): Promise<N> {
    const seen = async (): Promise<N | undefined> => {
      for (const name of names) if (await this.#find(role, name)) return name;
      return undefined;
    };
    return this.#poll(seen, `No ${role} of “${names.join('”, “')}”`);
  }

  /** Waits until a control has the focus. */
  async focused(role: string, name: string): Promise<void> {
    await this.#poll(async () => ((await this.#find(role, name))?.isFocused ? true : undefined), `${role} “${name}” does not get the focus`);
  }

  async isShown(role: string, name: string): Promise<boolean> {
    return (await this.#find(role, name)) !== undefined;
  }

  /** Waits until no such control is there. */
  async gone(role: string, name: string): Promise<void> {
    await this.#poll(async () => ((await this.#find(role, name)) === undefined ? true : undefined), `${role} “${name}” is still there`);
  }

  async #wait(role: string, name: string): Promise<Control> {
    return this.#poll(() => this.#find(role, name), `No ${role} “${name}”`);
  }

  async #poll<R>(ask: () => Promise<R | undefined>, failure: string): Promise<R> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await ask();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new NoSuchControl(`${failure} on ${this.#page.url()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #find(role: string, name: string): Promise<Control | undefined> {
    const root = await this.#ownRoot();
    if (root === undefined) return undefined;
    // A modal dialog of ours stands directly under the document in the accessibility tree.
    const { root: page } = await this.#session.send('DOM.getDocument', { depth: 0 });
    const query = (backendNodeId: number) => this.#session.send('Accessibility.queryAXTree', { backendNodeId, role }).catch(() => ({ nodes: [] }));
    const nodes = [...(await query(root)).nodes, ...(role === 'dialog' ? (await query(page.backendNodeId)).nodes : [])];
    for (const node of nodes) {
      const own = String(node.name?.value ?? '');
      if (!node.ignored && node.backendDOMNodeId !== undefined && own.startsWith(name)) {
        const isFocused = node.properties?.some(({ name: property, value }) => property === 'focused' && value.value === true) ?? false;
        return { backendNodeId: node.backendDOMNodeId, name: own, isFocused };
      }
    }
    return undefined;
  }

  /** The backend id of the element in our shadow root. */
  async #ownRoot(): Promise<number | undefined> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: 0 });
    // The page may have been left for another since.
    const found = await this.#session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'so-tay-chi-dao:empty' }).catch(() => undefined);
    const nodeId = found?.nodeId ?? 0;
    if (nodeId === 0) return undefined;
    // It may be on its way into a dialog of the page.
    const described = await this.#session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true }).catch(() => undefined);
    return described?.node.shadowRoots?.[0]?.backendNodeId;
  }

  async #centreOf({ backendNodeId, name }: Control): Promise<Point> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId }).catch(() => {
      throw new NoSuchControl(`“${name}” cannot be seen`);
    });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
}
