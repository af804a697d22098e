import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../../components/index.ts';
import { hashOf } from '../address/index.ts';
import { barName, monthLabels, type Picture } from './bar-words.ts';
import { type Bar, STATES } from './directive-statistics.ts';
import type { drawBars, DrawnBar } from './draw-bars.ts';

export interface BarPictureProps {
  readonly picture: Picture;
  readonly bars: readonly Bar[];
  /** Said instead of a picture when there is no bar. */
  readonly nothing: string;
  /** What the picture leaves out. */
  readonly remark?: string | undefined;
}

/** Bars, each part of which leads to its notes, and their numbers as a table. */
export function BarPicture({ picture, bars, nothing, remark }: BarPictureProps) {
  const texts = messages.value.statistics;
  const isEmpty = bars.every(({ count }) => count === 0);
  return (
    <section class="picture" aria-labelledby={`picture-${picture}`}>
      <h2 id={`picture-${picture}`}>{texts.pictures[picture]}</h2>
      {isEmpty ? (
        <p class="muted">{nothing}</p>
      ) : (
        <>
          <Bars picture={picture} bars={bars} />
          <details>
            <summary>{texts.table}</summary>
            <BarTable picture={picture} bars={bars} />
          </details>
        </>
      )}
      {remark !== undefined && <p class="muted small">{remark}</p>}
    </section>
  );
}

function Bars({ picture, bars }: Pick<BarPictureProps, 'picture' | 'bars'>) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [draw, setDraw] = useState<typeof drawBars>();
  const direction = picture === 'months' ? 'standing' : 'lying';

  useEffect(() => {
    let isHere = true;
    void import('./draw-bars.ts').then((drawing) => isHere && setDraw(() => drawing.drawBars));
    return () => {
      isHere = false;
    };
  }, []);

  const drawn = drawnBars(picture, bars);
  const said = JSON.stringify(drawn);
  useEffect(() => {
    if (draw && width > 0) place.current?.replaceChildren(draw(drawn, { width, direction, format: (count) => count.toLocaleString('vi') }));
    // The bars are new at each rendering; what they say is compared.
  }, [draw, width, direction, said]);

  return <div ref={place} class={`bars ${direction}`} />;
}

function drawnBars(picture: Picture, bars: readonly Bar[]): DrawnBar[] {
  const texts = messages.value.statistics;
  const months = picture === 'months' ? monthLabels(bars) : undefined;
  return bars.map((bar, index) => {
    const name = barName(picture, bar);
    return {
      id: `${bar.kind} ${bar.key}`,
      label: months?.[index] ?? name,
      count: bar.count,
      parts: bar.parts.map(({ state, count, to }) => ({ state, count, href: hashOf(to), name: texts.part(name, texts.states[state], count) })),
    };
  });
}

/** The width of an element, in CSS pixels; 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return width;
}

function BarTable({ picture, bars }: Pick<BarPictureProps, 'picture' | 'bars'>) {
  const texts = messages.value.statistics;
  const states = STATES.filter((state) => bars.some(({ parts }) => parts.some((part) => part.state === state)));
  return (
    <div class="numbers">
      <table class="table">
        <caption>{texts.pictures[picture]}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns[picture]}</th>
            {states.map((state) => (
              <th key={state} scope="col" class="number">
                {texts.states[state]}
              </th>
            ))}
            <th scope="col" class="number">
              {texts.columns.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={`${bar.kind} ${bar.key}`}>
              <th scope="row">{bar.count === 0 ? barName(picture, bar) : <a href={hashOf(bar.to)}>{barName(picture, bar)}</a>}</th>
              {states.map((state) => (
                <td key={state} class="number">
                  {(bar.parts.find((part) => part.state === state)?.count ?? 0).toLocaleString('vi')}
                </td>
              ))}
              <td class="number">{bar.count.toLocaleString('vi')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
