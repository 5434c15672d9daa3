import { Choice } from '@/components/choice';
import { SearchBox } from '@/components/search-box';
import { Kind, State } from './specimen';

const ignore = () => {};

/** Buttons, links and fields. */
export function ControlSpecimens() {
  return (
    <>
      <Kind name="button">
        <State state="at rest">
          <button type="button">Undo</button>
        </State>
        <State state="focused by keyboard">
          <button type="button" class="gallery-focus">
            Undo
          </button>
        </State>
        <State state="expanded">
          <button type="button" aria-expanded="true">
            Replies
          </button>
        </State>
        <State state="disabled">
          <button type="button" disabled>
            Save
          </button>
        </State>
        <State state="primary">
          <button type="button" class="primary">
            Import
          </button>
        </State>
        <State state="primary, focused by keyboard">
          <button type="button" class="primary gallery-focus">
            Import
          </button>
        </State>
        <State state="primary, disabled">
          <button type="button" class="primary" disabled>
            Import
          </button>
        </State>
        <State state="link">
          <a href="#button">All votes</a>
        </State>
      </Kind>
      <Kind name="fields">
        <State state="Choice">
          <div class="fields">
            <Choice label="Arena" value={undefined} values={['arena-ai', 'fastchat']} onChoose={ignore} />
          </div>
        </State>
        <State state="Choice, chosen by a link that offers nothing">
          <div class="fields">
            <Choice label="Model" value="meadow-3-pro" values={[]} onChoose={ignore} />
          </div>
        </State>
        <State state="SearchBox">
          <div class="fields">
            <SearchBox label="Words" words="sourdough" onSearch={ignore} />
          </div>
        </State>
        <State state="date">
          <div class="fields">
            <label>
              From
              <input type="date" />
            </label>
          </div>
        </State>
        <State state="text, several lines">
          <div class="fields">
            <label>
              Note
              <textarea rows={2}>A was longer.</textarea>
            </label>
          </div>
        </State>
        <State state="disabled">
          <div class="fields">
            <label>
              Passphrase
              <input disabled value="none" />
            </label>
          </div>
        </State>
        <State state="tick">
          <label>
            <input type="checkbox" checked /> Take the texts as well
          </label>
        </State>
      </Kind>
    </>
  );
}
