import { type Taste, type TasteTrait, tasteTraits } from '@/domain/insights/taste';
import { type TextKey, text } from '@/platform/text';
import { ShareRow } from './share-row';
import { ShareTable } from './share-table';

const words: Readonly<Record<TasteTrait, TextKey>> = {
  longer: 'traitLonger',
  headers: 'traitHeaders',
  lists: 'traitLists',
  bold: 'traitBold',
  codeBlocks: 'traitCode',
  emoji: 'traitEmoji',
  firstSooner: 'traitFirst',
  finishedSooner: 'traitFinish',
};

/** What the preferred replies had more of than the others. Traits that no two replies differed in are left out. */
export function TastePanel({ traits }: Pick<Taste, 'traits'>) {
  const compared = tasteTraits.filter((trait) => traits[trait].total > 0);
  return (
    <section class="insight" aria-labelledby="insight-taste">
      <h2 id="insight-taste">{text('insightsTaste')}</h2>
      <p class="muted insight-hint">{text('insightsTasteHint')}</p>
      {compared.length === 0 && <p>{text('insightsTasteNone')}</p>}
      {compared.length > 0 && (
        <ShareTable caption={text('insightsTaste')} first={text('columnTrait')} isCompared>
          {compared.map((trait) => (
            <ShareRow key={trait} label={text(words[trait])} rate={traits[trait]} chance={0.5} />
          ))}
        </ShareTable>
      )}
    </section>
  );
}
