import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from './view.ts';

/** Space between the text and what floats beside it, and to the window's edges, px. */
const GAP = 8;

export interface FloatingProps {
  readonly anchor: Anchor;
  readonly children: ComponentChildren;
}

/** Floats below its anchor, above it where there is no room below, always inside the window; follows scrolling. */
export function Floating({ anchor, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const place = (): void => {
      const element = box.current;
      const target = anchor();
      if (!element || !target) return;
      const { width, height } = element.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      const fitsBelow = target.bottom + GAP + height <= innerHeight;
      const top = fitsBelow ? target.bottom + GAP : Math.max(GAP, target.top - GAP - height);
      const left = Math.min(Math.max(GAP, target.left), Math.max(GAP, innerWidth - width - GAP));
      element.style.translate = `${Math.round(left)}px ${Math.round(Math.min(top, Math.max(GAP, innerHeight - height - GAP)))}px`;
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
  }, [anchor]);

  return (
    <div ref={box} class="floating">
      {children}
    </div>
  );
}
