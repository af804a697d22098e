export function BriefingsView(_: object) { return null; }
