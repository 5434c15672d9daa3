import type { RankRequest } from './rank';
import { makeReport } from './rank-report';
import { updateReport } from './update-report';

self.onmessage = ({ data }: MessageEvent<RankRequest>) => {
  self.postMessage(
    data.kind === 'rank' ? makeReport(data.tallies, data.options) : updateReport(data.report, data.added),
  );
};
