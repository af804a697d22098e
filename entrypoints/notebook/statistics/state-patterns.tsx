import { STATES, type State } from './directive-statistics.ts';

/** What is drawn on the ground of each state, so that it is told without its colour. */
const STROKES: Readonly<Record<State, string>> = {
  overdue: 'M0 0l8 8M8 0l-8 8',
  open: '',
  inProgress: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4',
  done: 'M0 4h8',
};

/** The patterns that bars and legend are filled with. */
export function StatePatterns() {
  return (
    <svg class="state-patterns" aria-hidden="true" focusable="false">
      <defs>
        {STATES.map((state) => (
          <pattern key={state} id={`state-${state}`} class={`state-pattern ${state}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" />
            <path d={STROKES[state]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function StateSwatch({ state }: { readonly state: State }) {
  return (
    <svg class="state-swatch" width="20" height="14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="19" height="13" fill={`url(#state-${state})`} />
    </svg>
  );
}
