/** The documents speak of what is there: commands run, files exist, links lead somewhere, examples of searches are understood. */
import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUITES } from '../../../scripts/suites/index.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';
import { parseQuery } from '../../../utils/search/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readMarkdown } from './markdown.ts';
import { ROOT, read } from './sources.ts';

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).map((path) => path.replaceAll('\\', '/')).sort();

const exists = (path: string): boolean => existsSync(join(ROOT, path));
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));

describe.each(DOCUMENTS)('%s', (path) => {
  const { code, links, anchors } = readMarkdown(read(path));
  const internal = links.filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link));
  const written = code.join('\n');

  it('has one title', () => {
    expect(read(path).replaceAll(/^```[\s\S]*?^```/gm, '').match(/^# /gm)).toHaveLength(1);
  });

  it('links to files and headings that are there', () => {
    const broken = internal.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(dirname(path), decodeURIComponent(file));
      if (!exists(target)) return true;
      if (anchor === undefined) return false;
      const there = file === '' ? anchors : readMarkdown(read(target)).anchors;
      return !there.includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = Array.from(written.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g), ([, run, short]) => run ?? short!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const suites = Array.from(written.matchAll(/\bnpm test -- ((?:[a-z\d]+ ?)+)/g), ([, names]) => names!.trim().split(' ')).flat();
    expect(suites.filter((name) => !SUITES.some((suite) => suite.name === name))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const named = Array.from(written.matchAll(/(?<![\w./:*-])(?:utils|components|entrypoints|scripts|tests|docs|public|\.ci)\/[\w./-]*[\w/]/g), ([name]) => name);
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  it('is in NFC and says nothing of other machines', () => {
    const text = read(path);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/(?:^|[\s`"'(])\/(?:home|root|tmp|work|Users)\//m);
  });
});

describe('the documents', () => {
  it('are there', () => {
    for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/huong-dan.md', 'docs/architecture.md', 'docs/data-model.md']) {
      expect(exists(name), name).toBe(true);
    }
  });

  it('number decisions without gaps, and each has the same parts', () => {
    const decisions = DOCUMENTS.filter((path) => /^docs\/decisions\/\d{4}-/.test(path));
    expect(decisions.map((path) => Number(posix.basename(path).slice(0, 4))).toSorted((a, b) => a - b)).toEqual(decisions.map((_, index) => index + 1));
    for (const path of decisions) {
      expect(read(path).match(/^## .+$/gm), path).toEqual(['## Context', '## Options', '## Decision', '## Consequences']);
      expect(read('docs/decisions/README.md'), path).toContain(`](${posix.basename(path)})`);
    }
  });

  it('have pictures that are pictures', () => {
    const pictures = DOCUMENTS.flatMap((path) =>
      readMarkdown(read(path)).links.filter((link) => /\.(?:png|svg)$/.test(link)).map((link) => posix.join(dirname(path), link)),
    );
    expect(pictures.filter((path) => !exists(path) || statSync(join(ROOT, path)).size < 1000)).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const config = read('wxt.config.ts');

  it('says why for each permission of the manifest, and names no other', () => {
    const list = /\bpermissions: \[([\s\S]*?)\n    \],/.exec(config)![1]!;
    const optional = /\boptional_permissions: \[(.*?)\]/.exec(config)![1]!;
    const permissions = Array.from((list + optional).matchAll(/'(\w+)'/g), ([, name]) => name!).filter((name) => name !== 'firefox');
    const rows = Array.from(readme.matchAll(/^\| (`\w+`[^|]*) \| [^|]{10,} \|$/gm), ([, cell]) => Array.from(cell!.matchAll(/`(\w+)`/g), ([, name]) => name!)).flat();
    expect(rows.toSorted()).toEqual(permissions.toSorted());
  });

  it('names the oldest browsers that the manifest takes', () => {
    const chrome = /minimum_chrome_version: '(\d+)'/.exec(config)![1]!;
    const firefox = /strict_min_version: '(\d+)\./.exec(config)![1]!;
    expect(readme).toContain(`Chromium ${chrome} trở lên`);
    expect(readme).toContain(`(${chrome} or newer; Firefox ${firefox} or newer`);
    expect(readme).toContain(`**Firefox** (${firefox} trở lên)`);
  });
});

it.each(['README.md', 'docs/huong-dan.md'])('%s names the shortcuts of the manifest and no others', (path) => {
  const shortcuts = Array.from(read('wxt.config.ts').matchAll(/suggested_key: \{ default: '([^']+)' \}/g), ([, key]) => key!);
  expect(shortcuts.length).toBeGreaterThan(0);
  expect(new Set(read(path).match(/Alt\+Shift\+[A-Z]/g))).toEqual(new Set(shortcuts));
});

it('docs/data-model.md lists the stores of the database', () => {
  const stores = Array.from(read('utils/storage/migrations.ts').matchAll(/createObjectStore\('(\w+)'/g), ([, name]) => name!);
  const listed = read('docs/data-model.md').split('## The database')[1]!.split('\n## ')[0]!;
  expect(Array.from(listed.matchAll(/^\| `(\w+)` \|/gm), ([, name]) => name!)).toEqual(stores);
});

describe("the user's guide", () => {
  const guide = read('docs/huong-dan.md');

  it('names the categories with their letters', () => {
    const { categories } = messagesFor('vi').common;
    expect(DEFAULT_SETTINGS.categories.filter(({ id, key }) => !guide.includes(`| ${categories[id]} | ${key.toUpperCase()} |`))).toEqual([]);
  });

  it('gives searches that are understood', () => {
    const table = guide.slice(guide.indexOf('## Tìm kiếm')).split(/^## /m)[1]!;
    const queries = Array.from(table.matchAll(/^\| `([^`]+)` \|/gm), ([, query]) => query!);
    expect(queries.length).toBeGreaterThan(15);
    const misread = queries.filter((query) =>
      parseQuery(query).tokens.some((token) => (token.kind === 'field' ? token.asks === undefined : token.kind === 'word' && /\p{L}:/u.test(token.text))),
    );
    expect(misread).toEqual([]);
  });

  it('answers every error that the screens may tell, in their words', () => {
    const { retry: _button, ...errors } = messagesFor('vi').errors;
    expect(Object.values(errors).filter((sentence) => !guide.includes(`**${sentence}**`))).toEqual([]);
  });
});
