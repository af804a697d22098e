/** What the office tells of itself. */
export { OfficeSection } from './office-section.tsx';
