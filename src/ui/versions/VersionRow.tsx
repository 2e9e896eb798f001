import type { Version } from '../../editor/workspace-versions';
import { ago } from '../ago';
import { changes, holds, MILESTONE_WORDS } from './versionWords';

interface VersionRowProps {
  version: Version;
  earlier: Version | undefined;
  newest: boolean;
  now: number;
  chosen: boolean;
  choose: () => void;
}

const CLOCK = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

/** One version: when it was made, what it holds, and how that differs from the one before. */
export function VersionRow({ version, earlier, newest, now, chosen, choose }: VersionRowProps) {
  const { changed, totals, before } = version;
  const difference = changes(version, earlier);
  return (
    <label className="version">
      <input type="radio" name="version" checked={chosen} onChange={choose} />
      <span className="version-words">
        <span className="version-when">
          <time dateTime={new Date(changed).toISOString()}>{ago(changed, now)}</time>
          <span className="version-clock tabular">{CLOCK.format(changed)}</span>
          {newest && <span className="version-mark">Now</span>}
          {before && <span className="version-mark">{MILESTONE_WORDS[before]}</span>}
        </span>
        {totals && <span className="tabular">{holds(totals)}</span>}
        {difference !== undefined && <span className="version-change tabular">{difference}</span>}
      </span>
    </label>
  );
}
