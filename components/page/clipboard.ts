/**
 * Copies text in the course of a click or key. Through the `copy` event: pages on plain http have no `navigator.clipboard`.
 */
export function copyText(text: string): void {
  const write = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
}
