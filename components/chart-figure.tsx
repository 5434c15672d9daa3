import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '@/platform/text';
import './chart-figure.css';
import { savePng, saveSvg } from './save-chart';

export interface ChartFigureProps {
  /** Names the saved file. */
  readonly name: string;
  /** What the drawing shows, in words. */
  readonly caption: string;
  readonly viewBox: string;
  readonly children: ComponentChildren;
}

/** A drawing with its words, and the ways to take it along. */
export function ChartFigure({ name, caption, viewBox, children }: ChartFigureProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const save = (as: (svg: SVGSVGElement, name: string) => void) => () => {
    if (drawing.current !== null) as(drawing.current, name);
  };
  return (
    <figure class="chart">
      <svg ref={drawing} viewBox={viewBox} role="img" aria-label={caption}>
        {children}
      </svg>
      <p class="chart-ways">
        <button type="button" onClick={save(saveSvg)}>
          {text('saveSvg')}
        </button>
        <button type="button" onClick={save((svg, file) => void savePng(svg, file))}>
          {text('savePng')}
        </button>
      </p>
    </figure>
  );
}
