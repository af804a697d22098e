export function DocumentsView(_: object) { return null; }
export function DocumentPage(_: object) { return null; }
