import { expect, test } from './espalier';

/** A tree of two thousand nodes: ten branches of ten branches of twenty leaves, with some shared. */
const LARGE = (() => {
  const nodes: object[] = [];
  const add = (id: string, label: string, children: readonly string[]) =>
    nodes.push({
      id,
      kind: id === 'n' ? 'goal' : 'step',
      label,
      ...(children.length > 0 && { gate: 'or', children }),
    });
  const range = (count: number, stem: string) => Array.from({ length: count }, (_, at) => `${stem}-${at}`);
  const grow = (id: string, counts: readonly number[]) => {
    const [count = 0, ...deeper] = counts;
    const children = count === 0 ? [] : range(count, id);
    add(id, `What the attacker does next in branch ${id.slice(2) || 'zero'}`, children);
    for (const child of children) grow(child, deeper);
  };
  grow('n', [10, 10, 19]);
  return {
    format: 'attack-tree',
    version: 1,
    id: 'large',
    title: 'Large',
    approach: 'scenario-based',
    nodes,
  };
})();

test('Two thousand nodes scroll smoothly as an outline, and few of them are drawn at a time', async ({
  espalier,
  page,
}) => {
  test.slow();
  expect(LARGE.nodes).toHaveLength(2011);
  await espalier.openTemplate('From a hostPath Mount to the Node');
  await espalier.tool('More').click();
  await espalier.menuItem('Outline alone').click();
  await espalier.openFile(LARGE);
  await expect(espalier.line('What the attacker does next in branch zero')).toBeVisible();
  expect(await espalier.lines.count()).toBeLessThan(60);
  await expect(espalier.lines.nth(1)).toHaveAttribute('aria-setsize', '10');

  const frames = await page.locator('.outline').evaluate(
    (scroller) =>
      new Promise<readonly number[]>((resolve) => {
        const times: number[] = [];
        let before = performance.now();
        const step = (now: number) => {
          times.push(now - before);
          before = now;
          scroller.scrollTop += 240;
          if (times.length < 120) requestAnimationFrame(step);
          else resolve(times);
        };
        requestAnimationFrame(step);
      }),
  );
  const sorted = [...frames].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  test
    .info()
    .annotations.push({ type: 'median frame while scrolling', description: `${median.toFixed(1)} ms` });
  expect(median).toBeLessThan(34);

  await espalier.outline.focus();
  await espalier.press('End');
  await expect(espalier.activeLine).toHaveAttribute('aria-posinset', '19');
  await expect(espalier.activeLine).toHaveAttribute('aria-level', '4');
  await expect(espalier.activeLine).toBeInViewport();
  await page.keyboard.type('Renamed at the end');
  await espalier.press('Enter');
  await expect(espalier.activeLine).toHaveAccessibleName(/^Step, Renamed at the end/);
});
