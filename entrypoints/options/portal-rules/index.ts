/** How single portals name their documents. */
export { PortalRules } from './portal-rules.tsx';
