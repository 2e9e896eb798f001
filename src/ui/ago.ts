const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** When something happened, as people say it: "just now", "3 hours ago", "yesterday", and a date after a month. */
export function ago(then: number, now: number): string {
  const passed = now - then;
  if (passed > 30 * 86_400_000) return date.format(then);
  for (const [unit, length] of UNITS) {
    if (passed >= length) return relative.format(-Math.floor(passed / length), unit);
  }
  return 'just now';
}
