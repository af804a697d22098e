/** Notes -> Briefing -> files, one format each. */
export { type ClassifiedDocument, classifiedIn } from './classified.ts';
export { type BriefingContext, type ComposedBriefing, allItems, composeBriefing, notesOfPlan } from './compose-briefing.ts';
export { exportName } from './export-name.ts';
export { EXPORT_FORMATS, type ExportFormat, FORMATS } from './exporters/formats.ts';
export * from './exporters/index.ts';
export { Kept } from './kept.ts';
export { type BriefingNews, type ChangedNote, changedNotes, newsOf, seenWith } from './news.ts';
export { noteState } from './note-state.ts';
export { type Entry, type ExportOptions, type Outline, type Place, outlineOf } from './outline.ts';
export { PageWords } from './page-words.ts';
export { type Passage, passageLink } from './passage-link.ts';
export * from './shared/index.ts';
export { type SectionOptions, placeInSections, suggestSections } from './suggest-sections.ts';
export { type Known, builtInTemplates, isAboutMeeting, refilled, templateOf, wordsOf } from './templates.ts';
export { columnsFor, printedColumns, sharedBasis } from './tracking-columns.ts';
