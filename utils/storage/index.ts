/** The notebook's IndexedDB: schema, migrations, transactions. Opened only in the extension's own origin. */
export { onLogCut } from './cut-log.ts';
export * from './database.ts';
export * from './derived-bytes.ts';
export * from './errors.ts';
export * from './room.ts';
export type * from './schema.ts';
export { stateAt, type Visit, Visits } from './visits.ts';
export { DATABASE_VERSION } from './migrations.ts';
