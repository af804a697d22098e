import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for the right pane beside the list. */
export const HAS_PANE = '(min-width: 1100px)';

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const listening = new AbortController();
    setMatches(media.matches);
    // Paper is narrower than the screen: what is shown would be changed for another while its pages are being made.
    media.addEventListener('change', () => matchMedia('print').matches || setMatches(media.matches), { signal: listening.signal });
    return () => listening.abort();
  }, [query]);
  return matches;
}
