/** What schema.org markup says of the article. Texts as written. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly inLanguage?: string;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|Report|SocialMediaPosting|GovernmentService|Legislation|DigitalDocument)$/;
const MOST_NODES = 2_000;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== undefined).join(', ') || undefined;
  return isObject(value) ? textOf(value['name'] ?? value['@value']) : undefined;
}

function isArticle(node: Json): boolean {
  const types = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type.replace(/^https?:\/\/schema\.org\//, '')));
}

/** The first article in the scripts of type application/ld+json. Scripts that are no JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const queue: unknown[] = [parsed(script)];
    for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
      const node = queue[at];
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isObject(node)) continue;
      if (isArticle(node)) return articleOf(node);
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage'], node['hasPart']);
    }
  }
  return null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

function articleOf(node: Json): LinkedArticle {
  const found = {
    headline: textOf(node['headline'] ?? node['name']),
    datePublished: textOf(node['datePublished'] ?? node['dateCreated']),
    author: textOf(node['author']),
    publisher: textOf(node['publisher']),
    inLanguage: textOf(node['inLanguage']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
