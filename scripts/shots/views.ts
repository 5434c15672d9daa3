/** A screen to take pictures of. */
export interface ShotView {
  readonly name: string;
  /** The extension's page, with its hash. */
  readonly path: string;
  /** What stands on it once it is ready, whether there are votes or not. */
  readonly ready: string;
}

export const views: readonly ShotView[] = [
  { name: 'leaderboard', path: 'dashboard.html#leaderboard', ready: 'table, .empty-state' },
  { name: 'leaderboard-mle', path: 'dashboard.html#leaderboard?method=mle', ready: 'table, .empty-state' },
  { name: 'votes', path: 'dashboard.html#votes', ready: '.vote, .empty-state' },
  { name: 'leaks', path: 'dashboard.html#leaks', ready: '.leaky-vote, .empty-state' },
  { name: 'compare', path: 'dashboard.html#compare', ready: '.compare, .empty-state' },
  { name: 'models', path: 'dashboard.html#models', ready: 'table, .empty-state' },
  { name: 'insights', path: 'dashboard.html#insights', ready: '.insights, .empty-state' },
  { name: 'data', path: 'dashboard.html#data', ready: 'main h2' },
  { name: 'settings', path: 'dashboard.html#settings', ready: 'main h1' },
  { name: 'popup', path: 'popup.html', ready: 'h2' },
  { name: 'sidepanel', path: 'sidepanel.html', ready: '.empty-state' },
  { name: 'welcome', path: 'welcome.html', ready: '.welcome-arenas li' },
  { name: 'practice', path: 'practice.html', ready: 'button' },
  { name: 'gallery', path: 'gallery.html', ready: '.gallery-chip' },
];
