import { text } from '@/platform/text';
import { cutMarks, type Mark } from './cut-marks';
import './marked-text.css';

export interface MarkedTextProps {
  /** Whoever wrote it: it stays text. */
  readonly children: string;
  readonly marks: readonly Mark[];
}

/** A text with some stretches marked. Readers who do not see the marks are told where one begins and ends, and why. */
export function MarkedText({ children, marks }: MarkedTextProps) {
  return (
    <>
      {cutMarks(children, marks).map((piece, index) =>
        piece.words === undefined ? (
          piece.text
        ) : (
          <mark key={index} class="marked" title={piece.words.join('; ')}>
            <span class="unseen">{text('markStart', piece.words.join('; '))}</span>
            {piece.text}
            <span class="unseen">{text('markEnd')}</span>
          </mark>
        ),
      )}
    </>
  );
}
