import { useEffect, useState } from 'preact/hooks';
import { BackIcon, messages, NotebookIcon } from '../../components/index.ts';
import { SECTIONS, type SectionId } from './sections.ts';
import '../../components/styles/navigation.css';

/** How far below the upper edge of the window a section counts as the one being read, as a share of its height. */
const READING_LINE = 0.3;

/** The last section that begins above the reading line; the last of all at the end of the page. */
function sectionInSight(): SectionId {
  const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  if (atEnd) return SECTIONS.at(-1)!.id;
  const above = SECTIONS.filter(({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= innerHeight * READING_LINE);
  return (above.at(-1) ?? SECTIONS[0]).id;
}

export function Navigation() {
  const { common, options } = messages.value;
  const [inSight, setInSight] = useState<SectionId>(SECTIONS[0].id);

  useEffect(() => {
    const listening = new AbortController();
    const look = (): void => setInSight(sectionInSight());
    addEventListener('scroll', look, { signal: listening.signal, passive: true });
    addEventListener('resize', look, { signal: listening.signal });
    // The page is filled only after it was loaded: the browser has found no place to scroll to.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    look();
    return () => listening.abort();
  }, []);

  return (
    <nav class="navigation" aria-label={options.sections}>
      <p class="brand">
        <NotebookIcon />
        {common.appName}
      </p>
      <ul role="list">
        {SECTIONS.map(({ name, id, icon: Icon }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={inSight === id ? 'location' : undefined}>
              <Icon />
              {options[name].title}
            </a>
          </li>
        ))}
      </ul>
      <a class="to-notebook" href="notebook.html">
        <BackIcon />
        {options.toNotebook}
      </a>
    </nav>
  );
}
