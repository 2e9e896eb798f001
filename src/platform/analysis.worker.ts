import { answerTo } from '../core/analysis/questions/table';
import { openStudy, type Study } from '../core/analysis/subject';
import type { AnalysisQuestion } from './analysisClient';
import { answered } from './workerClient';

let study: Study | undefined;

addEventListener('message', ({ data: { subject, kind, more } }: MessageEvent<AnalysisQuestion>) => {
  if (subject) study = openStudy(subject);
  const asked = study;
  if (asked) postMessage(answered(() => answerTo(asked, kind, more)));
});
