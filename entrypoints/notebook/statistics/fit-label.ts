/**
 * A label in lines of at most so many characters, broken between words; what does not fit into the lines ends in "…".
 * @param lines at least 1 @param width at least 2
 */
export function fitLabel(label: string, width: number, lines: number): string[] {
  const fitted: string[] = [];
  let rest = label.trim().replace(/\s+/g, ' ');
  while (rest.length > width && fitted.length < lines - 1) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    fitted.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  fitted.push(rest.length > width ? `${rest.slice(0, width - 1).trimEnd()}…` : rest);
  return fitted;
}
