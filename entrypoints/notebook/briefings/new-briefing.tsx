export function NewBriefing(_: object) { return null; }
