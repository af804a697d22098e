/** How notes can be put in order, beside by how well they match; of equals the one that was made last comes first. */
export const NOTE_ORDERS = ['newest', 'oldest', 'due', 'document'] as const;
/**
 * `newest`, `oldest`: by when they were made. `due`: the earliest deadline first, those without one last. `document`: the
 * documents with the latest day first, each from its beginning to its end.
 */
export type NoteOrder = (typeof NOTE_ORDERS)[number];
