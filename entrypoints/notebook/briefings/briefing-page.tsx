export function BriefingPage(_: object) { return null; }
