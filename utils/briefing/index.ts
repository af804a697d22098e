/** Notes -> Briefing. The formats are in exporters/. */
export { type ClassifiedDocument, classifiedIn } from './classified.ts';
export { type BriefingContext, type ComposedBriefing, composeBriefing } from './compose-briefing.ts';
export { exportName } from './export-name.ts';
export type { ExportOptions } from './outline.ts';
export { passageLink } from './passage-link.ts';
export { type SectionOptions, suggestSections } from './suggest-sections.ts';
