import type { CustomParts } from '@/domain/custom/custom-parts';
import type { ArenaFile } from '@/domain/transfer/arena-file';
import { type TextKey, text } from '@/platform/text';

/** What a file would match: the hosts it was made for, and the place of every part. */
export function FilePreview({ file }: { readonly file: ArenaFile }) {
  return (
    <div class="file-preview">
      <p class="added-title">
        <bdi>{file.title}</bdi>
      </p>
      <p class="muted">{text('fileMadeFor', file.origins.join(', '))}</p>
      <table>
        <caption class="unseen">{text('fileParts')}</caption>
        <tbody>
          {placesOf(file.parts).map(([part, place]) => (
            <tr key={part}>
              <th scope="row">{text(part)}</th>
              <td>
                <code dir="ltr">{place}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placesOf({
  prompt,
  replies,
  votes,
  names,
  busy,
  alsoHidden,
}: CustomParts): readonly (readonly [TextKey, string])[] {
  const control = (part: TextKey, { selector, words }: CustomParts['votes']['a']) =>
    [part, words === undefined ? selector : `${selector} “${words}”`] as const;
  return [
    ...(prompt === undefined ? [] : [['partPrompt', prompt] as const]),
    ['partReplyA', replies.a],
    ['partReplyB', replies.b],
    control('partVoteA', votes.a),
    control('partVoteB', votes.b),
    ...(votes.tie === undefined ? [] : [control('partVoteTie', votes.tie)]),
    ...(votes.bothBad === undefined ? [] : [control('partVoteBothBad', votes.bothBad)]),
    ['partNameA', names.a],
    ['partNameB', names.b],
    ...(alsoHidden === undefined ? [] : [['partAlsoHidden', alsoHidden.join(', ')] as const]),
    ...(busy === undefined ? [] : [['partBusy', busy] as const]),
  ];
}
