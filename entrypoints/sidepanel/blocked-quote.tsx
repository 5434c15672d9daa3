import { Fragment } from 'preact';
import { text } from '@/platform/text';

/** Words of a reply with its names cut out: bars for the eye, a word for readers who do not see them. */
export function BlockedQuote({ quote }: { readonly quote: readonly string[] }) {
  return (
    <blockquote class="leak-quote" dir="auto">
      {quote.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span class="blocked">
              <span class="unseen">{text('hiddenName')}</span>
            </span>
          )}
          {piece}
        </Fragment>
      ))}
    </blockquote>
  );
}
