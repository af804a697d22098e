import type { ComponentChildren } from 'preact';
import { messages } from '../../components/index.ts';
import { SECTIONS, type SectionName } from './sections.ts';

export interface SectionProps {
  readonly name: SectionName;
  /** What the section is for. */
  readonly explain?: string | undefined;
  /** Beside the title: that what was chosen is kept. */
  readonly state?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the page that its navigation leads to. */
export function Section({ name, explain, state, children }: SectionProps) {
  const { id } = SECTIONS.find((section) => section.name === name)!;
  return (
    <section id={id} class={`section ${name}`} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <div class="section-title">
          <h2 id={`${id}-title`}>{messages.value.options[name].title}</h2>
          {state}
        </div>
        {explain !== undefined && <p>{explain}</p>}
      </header>
      {children}
    </section>
  );
}
