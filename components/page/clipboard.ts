/**
 * Copies text in the course of a click or key. Through the `copy` event: pages on plain http have no `navigator.clipboard`.
 * @param html the same for programs that take rich text
 */
export function copyText(text: string, html?: string): void {
  const write = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
}
