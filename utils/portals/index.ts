/** Which addresses are one document; on which portals the extension may work, and its registration there. */
export * from './address.ts';
export * from './patterns.ts';
export * from './permission.ts';
export * from './registration.ts';
