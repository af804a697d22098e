import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placementOf } from './placement.ts';
import type { Anchor } from './view.ts';

export interface FloatingProps {
  readonly anchor: Anchor;
  /** Rather not shown than over the passage. */
  readonly yields?: boolean;
  readonly children: ComponentChildren;
}

/** Floats beside its passage, inside the window; follows scrolling. */
export function Floating({ anchor, yields = false, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const place = (): void => {
      const element = box.current;
      const passage = anchor();
      const sheet = element?.firstElementChild;
      if (!element || !sheet || !passage) return;
      // Its height as it would be if nothing limited it.
      const height = sheet.scrollHeight + sheet.getBoundingClientRect().height - sheet.clientHeight;
      const { x, y, room, isOver = false } = placementOf(passage, { width: element.offsetWidth, height }, { width: window.innerWidth, height: window.innerHeight });
      element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      element.style.visibility = yields && isOver ? 'hidden' : '';
      element.style.setProperty('--room', room === undefined ? '100vh' : `${Math.floor(room)}px`);
    };
    let frame = 0;
    const placeSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    window.addEventListener('scroll', placeSoon, options);
    window.addEventListener('resize', placeSoon, options);
    const sizes = new ResizeObserver(placeSoon);
    sizes.observe(box.current!);
    return () => {
      listening.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [anchor, yields]);

  return (
    <div ref={box} class="floating">
      {children}
    </div>
  );
}
