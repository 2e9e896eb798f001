/** What a run took of the processor, in milliseconds: tests that run beside it take turns with it. */
export function processorTime<Value>(run: () => Value): { readonly value: Value; readonly took: number } {
  const start = process.cpuUsage();
  const value = run();
  return { value, took: since(start) };
}

/** Milliseconds of the processor since then. */
export function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Ten megabytes of numbers, and what parsing them takes where the limits are kept with room to spare, in milliseconds. */
const YARDSTICK = `[${'1,'.repeat(4_999_998)}1]`;
const USUAL = 250;

/**
 * Whether something took no longer than a limit. On a machine that is slower than usual at this moment, by what the
 * platform itself takes to parse as much as anyone may open, the limit is that much longer.
 */
export function isWithin(took: number, limit: number): boolean {
  if (took < limit) return true;
  const slowness = processorTime(() => JSON.parse(YARDSTICK)).took / USUAL;
  return took < limit * Math.max(1, slowness);
}
