import { openCompareView } from './compare/open-compare-view';
import { openDataView } from './data/open-data-view';
import { openInsightsView } from './insights/open-insights-view';
import { openLeaderboardView } from './leaderboard/open-leaderboard-view';
import { openLeaksView } from './leaks/open-leaks-view';
import { openModelsView } from './models/open-models-view';
import { openSettingsView } from './settings/open-settings-view';
import type { View, ViewName } from './view';
import { openVoteView } from './votes/open-vote-view';
import { openVotesView } from './votes/open-votes-view';

/** Every view, by the name its routes carry. */
export const views: { readonly [V in ViewName]: View<V> } = {
  leaderboard: { title: 'leaderboard', open: openLeaderboardView },
  votes: { title: 'votesHeading', open: openVotesView },
  vote: { title: 'voteHeading', open: openVoteView },
  leaks: { title: 'leaksHeading', open: openLeaksView },
  compare: { title: 'compareHeading', open: openCompareView },
  models: { title: 'modelsHeading', open: openModelsView },
  insights: { title: 'insightsHeading', open: openInsightsView },
  data: { title: 'dataHeading', open: openDataView },
  settings: { title: 'settings', open: openSettingsView },
};
