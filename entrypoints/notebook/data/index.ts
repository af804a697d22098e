export function DataView(_: object) { return null; }
