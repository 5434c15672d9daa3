import { makeBootstrapReport } from './bootstrap-report';
import type { Answers, RankAnswer, RankRequest } from './rank';
import { makeReport } from './rank-report';
import { makeStyleReport } from './style-report';

/** Progress is told no more often than a bar can be seen to move. */
const msBetweenSteps = 50;

self.onmessage = ({ data }: MessageEvent<RankRequest>) => {
  const answer: RankAnswer = { kind: 'done', value: answerTo(data) };
  self.postMessage(answer);
};

function answerTo(request: RankRequest): Answers[RankRequest['kind']] {
  switch (request.kind) {
    case 'rank':
      return makeReport(request.tallies, request.options);
    case 'style':
      return makeStyleReport(request.votes, request.options);
    case 'bootstrap':
      return finish(makeBootstrapReport(request.asked));
  }
}

function finish<T>(steps: Generator<number, T>): T {
  let toldAt = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - toldAt < msBetweenSteps) continue;
    toldAt = performance.now();
    const answer: RankAnswer = { kind: 'progress', share: step.value };
    self.postMessage(answer);
  }
}
