/// <reference types="vite/client" />
import { onTestFinished } from 'vitest';

/** Shows a page in a frame of its own, as a tab would. */
export async function shownPage(html: string, width = 1280): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentDocument!;
}

/** The page as an extension page parses it: no styles, no scripts, no window. */
export function parsedPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const files = import.meta.glob<string>('../../fixtures/**/*.{html,css,json}', { query: '?raw', import: 'default' });

async function fixture(path: string): Promise<string> {
  const load = files[`../../fixtures/${path}`];
  if (!load) throw new Error(`No fixture ${path}`);
  return load();
}

/** A page of the fixtures, its style sheet written into it and its scripts taken out. */
export async function fixturePage(path: string): Promise<string> {
  const [html, css] = await Promise.all([fixture(path), fixture('portal/pages/tai-nguyen/portal.css')]);
  return html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`).replace(/<script\b(?![^>]*json)[^>]*>[^]*?<\/script>/g, '');
}

export async function expectedOf<T>(name: string): Promise<T> {
  return JSON.parse(await fixture(`portal/expected/${name}.json`)) as T;
}
