/** Directives that are on no page, written by hand. */
export { useByHand, type ByHand } from './by-hand.tsx';
