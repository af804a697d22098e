/** Thrown where a passage is to be described that holds no text. */
export class EmptyPassageError extends Error {
  override readonly name = 'EmptyPassageError';
  constructor() {
    super('The range holds no text of the page.');
  }
}

/** Thrown where a view is asked about a place that has changed since the view was made. Make a new view. */
export class StaleViewError extends Error {
  override readonly name = 'StaleViewError';
  constructor() {
    super('The page has changed since its text was read.');
  }
}
