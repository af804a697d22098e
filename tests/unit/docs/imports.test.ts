/** The import rules of docs/architecture.md, held against the sources as they are. */
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, read, sourceFiles } from './sources.ts';

/** What may import what: only subjects of lines further up, and never one of its own line. */
const LAYERS: readonly (readonly string[])[] = [
  ['model', 'i18n'],
  ['text'],
  ['anchoring', 'painting', 'extraction', 'directives', 'search', 'briefing', 'bundle', 'backup', 'tasks'],
  ['storage', 'portals', 'settings'],
  ['notebook'],
  ['messaging'],
  ['page', 'finding'],
  ['components'],
  ['entrypoints'],
];

/** Subjects that know nothing of the browser's extension API: they run wherever JavaScript runs, those of the second list beside a DOM. */
const PURE = ['model', 'i18n', 'text', 'directives', 'search', 'briefing', 'bundle', 'backup', 'tasks'];
const OF_THE_DOM = ['anchoring', 'painting', 'extraction'];

/** Subjects below the exporters of briefings say nothing to people. */
const WITHOUT_WORDS = new Set(['text', 'anchoring', 'painting', 'extraction', 'directives', 'search', 'bundle', 'backup', 'tasks']);

/** Packages that are part of the product, and the subjects that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  valibot: ['model', 'bundle', 'backup', 'settings', 'messaging', 'entrypoints'],
  '@mozilla/readability': ['extraction'],
  '@noble/hashes': ['backup'],
  docx: ['briefing'],
  'write-excel-file': ['briefing'],
  papaparse: ['briefing'],
  '@observablehq/plot': ['entrypoints'],
  idb: ['storage'],
  preact: ['components', 'entrypoints'],
  '@preact/signals': ['components', 'entrypoints'],
  wxt: ['portals', 'settings', 'messaging', 'entrypoints'],
};

/** Files besides index.ts that others may import, and why. */
const SECOND_FACES: Readonly<Record<string, string>> = {
  'utils/model/annotation.ts': 'the W3C form of a note, of use to the two writers of files only',
  'utils/portals/address.ts': 'the part of portals that needs no browser, so that acts are tested without one',
  'utils/portals/patterns.ts': 'all that a page needs to know of portals: whether it lies on one',
  'utils/settings/settings.ts': 'the part of settings that needs no browser, for components that are shown in tests',
  'utils/messaging/send.ts': 'all that the script on every page needs: with the schemas it would not fit into 2.5 kB',
  'components/door/index.ts': 'what screens of the extension stand on; nothing that runs on a portal page may import it',
  'components/categories.ts': 'one signal that screens and portal pages have in common',
  'components/office.ts': 'one signal that screens and portal pages have in common',
  'components/messages.ts': 'one signal that screens and portal pages have in common',
  'components/page/controller.ts': 'made for portal pages: the annotator takes these instead of all components with their styles',
  'components/page/listen.ts': 'as above',
  'components/page/mount-page-ui.tsx': 'as above',
  'components/styles/navigation.css': 'a style sheet that two doors share',
  'components/styles/table.css': 'a style sheet that two views share',
};

const FILES = sourceFiles('utils', 'components', 'entrypoints');
const IMPORTS = FILES.flatMap(importsOf);

/** `search` for utils/search/query.ts, `components`, `entrypoints`. */
function subjectOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'utils' ? folder : top;
}

/** `sidepanel` for entrypoints/sidepanel/app.tsx, `annotator` for entrypoints/annotator.ts. */
function doorOf(path: string): string | undefined {
  const [top, door] = path.split('/');
  return top === 'entrypoints' ? door!.replace(/\..*$/, '') : undefined;
}

const layerOf = (subject: string): number => LAYERS.findIndex((layer) => layer.includes(subject));
const written = ({ from, to }: Import): string => `${from} -> ${to}`;
const own = IMPORTS.filter(({ isPackage }) => !isPackage);
const between = own.filter(({ from, to }) => subjectOf(from) !== subjectOf(to));

describe('imports', () => {
  it('are read from the sources', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(between.length).toBeGreaterThan(300);
    expect(own.map(({ to }) => to).filter((to) => !FILES.includes(to) && !to.endsWith('.css'))).toEqual([]);
  });

  it('know every subject', () => {
    expect([...new Set(FILES.map(subjectOf))].filter((subject) => layerOf(subject) < 0)).toEqual([]);
  });

  it('go downwards only', () => {
    expect(between.filter(({ from, to }) => layerOf(subjectOf(to)) >= layerOf(subjectOf(from))).map(written)).toEqual([]);
  });

  it('leave words for people to those who speak to people', () => {
    expect(between.filter(({ from, to }) => subjectOf(to) === 'i18n' && WITHOUT_WORDS.has(subjectOf(from))).map(written)).toEqual([]);
  });

  it('come in by the face of a subject', () => {
    const isFace = (to: string): boolean => /^(?:utils\/[^/]+|components)\/index\.ts$/.test(to) || Object.hasOwn(SECOND_FACES, to);
    expect(between.filter(({ to }) => !isFace(to)).map(written)).toEqual([]);
  });

  it('need every second face that is allowed', () => {
    const used = new Set(between.map(({ to }) => to));
    expect(Object.keys(SECOND_FACES).filter((path) => !used.has(path))).toEqual([]);
  });

  it('do not lead from door to door, but for types', () => {
    const doors = own.filter(({ from, to }) => doorOf(from) !== undefined && doorOf(to) !== undefined && doorOf(from) !== doorOf(to));
    expect(doors.filter(({ isTypeOnly }) => !isTypeOnly).map(written)).toEqual([]);
  });
});

describe('packages', () => {
  it('are used only where the rules name them', () => {
    const nameOf = (to: string): string => to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/');
    const wrong = IMPORTS.filter(({ isPackage, from, to }) => isPackage && !PACKAGES[nameOf(to)]?.includes(subjectOf(from)));
    expect(wrong.map(written)).toEqual([]);
  });
});

describe('pure subjects', () => {
  const files = FILES.filter((path) => [...PURE, ...OF_THE_DOM].includes(subjectOf(path)));

  it.each([
    ["the extension's API", /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|i18n|action|commands|windows)\b/],
    ["the build tool's variables", /\bimport\.meta\.env\b/],
    ["the build tool's suffixes", /from '[^']+\?(?:url|inline|raw|worker)'/],
    ['the network', /\b(?:fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b|navigator\.sendBeacon)/],
    ['code made of text', /\b(?:eval\(|new Function\()/],
  ])('do without %s', (_what, pattern) => {
    expect(files.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});

describe('what runs on a portal page', () => {
  /** Everything that is in a script when it runs. */
  function reached(start: string): string[] {
    const seen = new Set([start]);
    for (const path of seen) {
      for (const { from, to, isTypeOnly, isPackage } of IMPORTS) if (from === path && !isTypeOnly && !isPackage) seen.add(to);
    }
    return [...seen];
  }

  it.each(['entrypoints/annotator.ts', 'entrypoints/bootstrap.content.ts'])("%s cannot reach the notebook, which the page's origin must not hold", (script) => {
    const files = reached(script);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((path) => ['storage', 'notebook', 'bundle', 'briefing'].includes(subjectOf(path)))).toEqual([]);
  });
});

describe('the whole program', () => {
  it('asks nothing of the network', () => {
    const asks = /\b(?:fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b|navigator\.sendBeacon|importScripts\()/;
    expect(FILES.filter((path) => asks.test(read(path)))).toEqual([]);
  });
});
