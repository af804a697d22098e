/** How the parts of an address are written, so that one address is written in one way and can be read again. */

export interface Parameter {
  /** In small letters: the servers of portals do not tell them apart. */
  readonly name: string;
  /** Undefined where there is no `=`, as in `?214`. */
  readonly value: string | undefined;
}

/** Characters that say where a part ends, or that a reader of addresses takes away or changes. */
const STRUCTURE = /[%/?#\\&=+\s\p{C}]/gu;
const STRUCTURE_OF_PATHS = /[%/?#\\\s\p{C}]/gu;
/** The bytes of one character in UTF-8, or one byte that belongs to none. */
const ENCODED = /%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[\da-f](?:%[89ab][\da-f]){3}|%[\da-f]{2}/gi;

/** The letters of a path or fragment decoded, in NFC; what is no UTF-8, or would read as structure, stays encoded in capital digits. */
export function inUtf8(text: string): string {
  return decoded(text, STRUCTURE_OF_PATHS);
}

function decoded(text: string, structure: RegExp): string {
  return text
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(ENCODED, (bytes) => {
      try {
        return decodeURIComponent(bytes).normalize('NFC').replace(structure, encodeURIComponent);
      } catch {
        return bytes.toUpperCase();
      }
    })
    // Apart from what stays encoded: a mark behind it would be joined with its last digit.
    .split(/(%[\dA-F]{2})/)
    .map((part) => part.normalize('NFC'))
    .join('');
}

/** @param query without its `?` */
export function parametersOf(query: string): Parameter[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const text = pair.replaceAll('+', '%20');
      const at = text.indexOf('=');
      const name = decoded(at < 0 ? text : text.slice(0, at), STRUCTURE).toLowerCase().normalize('NFC');
      return { name, value: at < 0 ? undefined : decoded(text.slice(at + 1), STRUCTURE) };
    })
    .filter(({ name, value }) => name !== '' || (value ?? '') !== '');
}

/**
 * The parameters that count, in the order of their names and with a `?` before them. One that has a name of letters and says nothing
 * is left out beside others that do: `?id=7&tu_khoa=`; one that stands alone may be the name of a document.
 */
export function writtenParameters(parameters: readonly Parameter[], counts: (parameter: Parameter) => boolean): string {
  const chosen = parameters.filter(counts);
  const isSaid = ({ value }: Parameter): boolean => value !== undefined && value !== '';
  const someSaid = chosen.some(isSaid);
  const written = chosen
    .filter((parameter) => isSaid(parameter) || !(someSaid && parameter.value === '' && /^[a-z_]+$/.test(parameter.name)))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ name, value = '' }) => (value === '' ? name : `${name}=${value}`));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
