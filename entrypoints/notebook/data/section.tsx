import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** What it is for. */
  readonly what?: string | undefined;
  readonly children: ComponentChildren;
  /** The heading, to be led to. */
  readonly heading?: Ref<HTMLHeadingElement>;
}

/** One part of the data page. */
export function Section({ title, what, children, heading }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 ref={heading ?? null} id={id} tabIndex={-1}>
        {title}
      </h2>
      {what !== undefined && <p class="muted">{what}</p>}
      {children}
    </section>
  );
}
