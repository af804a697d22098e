/** Calls back when the page navigates without loading (history.pushState, hash routes), until the signal aborts. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let address = location.href;
  const look = (): void => {
    if (location.href === address) return;
    address = location.href;
    changed();
  };
  // Absent in older browsers; there the next change of the page's content or of its history shows the new address.
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
}
