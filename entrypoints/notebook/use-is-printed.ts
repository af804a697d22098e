import { useEffect, useState } from 'preact/hooks';

/** True while the page is being printed: on paper a list is whole that the screen has only as far as somebody has come. */
export function useIsPrinted(): boolean {
  const [isPrinted, setIsPrinted] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('beforeprint', () => setIsPrinted(true), { signal: life.signal });
    addEventListener('afterprint', () => setIsPrinted(false), { signal: life.signal });
    return () => life.abort();
  }, []);
  return isPrinted;
}
