import { signal } from '@preact/signals';
import { EVERYTHING, hashOf, parseRoute, type Route } from './route.ts';

/** What is shown now. */
export const route = signal<Route>(EVERYTHING);

/** Keeps `route` with the page's address, also when the person goes back or forward. */
export function followAddress(): void {
  const read = (): void => {
    route.value = parseRoute(location.hash);
  };
  read();
  addEventListener('popstate', read);
}

/** Goes to a route. @param how `replace` for steps that going back is not meant to stop at, such as each letter typed */
export function go(next: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = hashOf(next);
  if (how === 'replace') history.replaceState(null, '', hash);
  else if (hash !== hashOf(route.value)) history.pushState(null, '', hash);
  route.value = next;
}
