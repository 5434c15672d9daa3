import { ErrorNotice } from '@/components/error-notice';
import { type TextKey, text } from '@/platform/text';
import type { ArenaAccess } from './arena-access';
import './welcome.css';

export interface WelcomeProps {
  /** Undefined until they were asked for. */
  readonly arenas: readonly ArenaAccess[] | undefined;
  readonly failure: unknown;
  readonly onAllow: (arena: ArenaAccess) => void;
}

const promises: readonly { readonly title: TextKey; readonly hint: TextKey }[] = [
  { title: 'welcomeBlind', hint: 'welcomeBlindHint' },
  { title: 'welcomeRecorded', hint: 'welcomeRecordedHint' },
  { title: 'welcomeRanked', hint: 'welcomeRankedHint' },
  { title: 'welcomeYours', hint: 'welcomeYoursHint' },
];

/** The first page a newcomer sees: what this does, what it keeps, where it runs, and a place to try it. */
export function Welcome(props: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="welcome-header">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{text('welcomeHeading')}</h1>
          <p class="muted">{text('extDescription')}</p>
        </div>
      </header>
      <p class="welcome-ways">
        <a class="primary" href="practice.html">
          {text('welcomeTry')}
        </a>
        <a href="dashboard.html">{text('openDashboard')}</a>
      </p>
      <ul class="welcome-promises">
        {promises.map(({ title, hint }) => (
          <li key={title}>
            <h2>{text(title)}</h2>
            <p>{text(hint)}</p>
          </li>
        ))}
      </ul>
      <Arenas {...props} />
    </main>
  );
}

function Arenas({ arenas, failure, onAllow }: WelcomeProps) {
  return (
    <section class="welcome-arenas" aria-labelledby="welcome-arenas">
      <h2 id="welcome-arenas">{text('welcomeArenas')}</h2>
      <p class="muted">{text('welcomeArenasHint')}</p>
      {failure !== undefined && <ErrorNotice message={text('welcomeArenasFailed')} error={failure} />}
      <ul>
        {arenas?.map((arena) => (
          <li key={arena.id}>
            <span>
              {arena.title} <span class="muted">{hostsOf(arena)}</span>
            </span>
            {arena.isAllowed ? (
              <span class="welcome-ready">{text('welcomeReady')}</span>
            ) : (
              <button
                type="button"
                aria-label={text('welcomeAllowArena', arena.title)}
                onClick={() => onAllow(arena)}
              >
                {text('welcomeAllow')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "https://*.arena.ai/*" is "arena.ai" to a reader; the same host is named once. */
function hostsOf({ origins }: ArenaAccess): string {
  const hosts = origins.map((origin) => origin.replace(/^https?:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''));
  return [...new Set(hosts)].join(', ');
}
