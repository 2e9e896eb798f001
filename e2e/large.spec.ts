import { expect, test } from './espalier';
import { sampleWith } from './sample';

const NODES = 600;

/** A goal, twenty ways to it, and below each as many leaves as it takes. */
const LARGE = {
  ...sampleWith({ title: 'Large', mitigations: [] }),
  nodes: Array.from({ length: NODES }, (_, at) => ({
    id: `n${at}`,
    kind: at === 0 ? 'goal' : 'step',
    label: `Node ${at}`,
    ...(at <= 20 && {
      gate: 'or',
      children:
        at === 0
          ? Array.from({ length: 20 }, (_, way) => `n${way + 1}`)
          : Array.from({ length: NODES }, (_, leaf) => leaf)
              .filter((leaf) => leaf > 20 && leaf % 20 === at - 1)
              .map((leaf) => `n${leaf}`),
    }),
  })),
};

test('A large tree appears part by part until it is whole, and is drawn in words once they can be read', async ({
  espalier,
  page,
}) => {
  await page.addInitScript(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    const look = () => {
      const now = document.querySelectorAll('.react-flow__node').length;
      if (now !== (counts.at(-1) ?? 0)) counts.push(now);
      requestAnimationFrame(look);
    };
    look();
  });
  await espalier.openStart();
  await espalier.openFile(LARGE);
  const nodes = page.locator('.react-flow__node');
  await expect(nodes).toHaveCount(NODES, { timeout: 30_000 });
  await expect(page.locator('.react-flow__edge')).toHaveCount(NODES - 1, { timeout: 30_000 });
  const counts = await page.evaluate(() => Reflect.get(window, 'counts') as number[]);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));

  await expect(espalier.node('Node 0')).toBeVisible();
  await expect(nodes.locator('text')).toHaveCount(0);
  await espalier.node('Node 0').click();
  await page.keyboard.press('s');
  await expect(espalier.node('Node 0').locator('text', { hasText: 'Node 0' })).toBeVisible();
});
