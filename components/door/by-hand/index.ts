/** Directives that are on no page, written by hand. */
export { ByHand } from './by-hand.tsx';
