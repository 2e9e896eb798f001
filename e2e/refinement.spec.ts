import type { Espalier } from './driver';
import { expect, test } from './espalier';

const REFINED = { timeout: 50_000 };

test('A tree is drawn at once, gets better while one looks on, and stays as it is then', async ({
  espalier,
}) => {
  await espalier.openTemplate('Malicious Code Execution');
  await expect(espalier.refinement).toHaveText(/^Refining the drawing, \d+ %$/);
  await expect(espalier.refinement).toHaveText('Drawing refined', REFINED);
  const refined = await espalier.places();
  await espalier.settled();
  expect(await espalier.places()).toEqual(refined);
});

test('Nothing is refined where no lines need to cross, and the page says so', async ({ espalier }) => {
  await espalier.begin('goal', 'Read the secrets');
  await espalier.addChild('Read the secrets', 'Steal a token');
  await espalier.page.keyboard.press('ControlOrMeta+Shift+l');
  await expect(espalier.refinement).toHaveText('Drawing not refined: nothing to gain');
});

test('An edit during the refinement ends it, and what was not touched stays', async ({ espalier, page }) => {
  await espalier.openTemplate('Denial of Service');
  await expect(espalier.refinement).toHaveText(/^Refining the drawing/);
  await espalier.node('DOS DNS Port: 53').click();
  await expect(espalier.node('DOS DNS Port: 53')).toHaveAttribute('aria-current', 'true');
  const before = await espalier.places();
  await page.keyboard.press('Tab');
  await expect(espalier.refinement).toHaveCount(0);
  await espalier.name('Flood the resolver');
  await espalier.settled();
  const after = await espalier.places();
  expect(medianMove(before, after)).toBeLessThan(20);
  expect(swapped(before, after)).toEqual([]);
  await page.waitForTimeout(1000);
  expect(await espalier.places()).toEqual(after);
});

test('An edit after the refinement keeps the refined drawing', async ({ espalier }) => {
  await espalier.openTemplate('Compromised Container');
  await expect(espalier.refinement).toHaveText('Drawing refined', REFINED);
  const before = await espalier.places();
  await espalier.addChild('List running containers', 'Ask the container runtime');
  await espalier.settled();
  const after = await espalier.places();
  expect(medianMove(before, after)).toBeLessThan(20);
  expect(swapped(before, after)).toEqual([]);
  await expect(espalier.refinement).toHaveCount(0);
  await espalier.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await espalier.settled();
  expect(medianMove(before, await espalier.places())).toBeLessThan(20);
});

test('A picture exported during the refinement is the refined one', async ({ espalier, page }) => {
  const exported = async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = espalier.dialog('Export');
    await dialog.getByRole('radio', { name: 'SVG', exact: true }).check();
    const button = dialog.getByRole('button', { name: 'Export SVG' });
    await expect(button).toBeEnabled(REFINED);
    const { content } = await espalier.handed(() => button.click());
    return content.toString('utf8');
  };
  await espalier.openTemplate('Malicious Code Execution');
  await expect(espalier.refinement).toHaveText(/^Refining the drawing/);
  const early = await exported();
  await expect(espalier.refinement).toHaveText('Drawing refined', REFINED);
  expect(await exported()).toBe(early);
});

type Places = Awaited<ReturnType<Espalier['places']>>;

/** How far the things that are in both drawings have moved, in pixels of the drawing. */
function medianMove(before: Places, after: Places): number {
  const moves = Object.entries(before).flatMap(([name, { x, y }]) => {
    const now = after[name];
    return now ? [Math.hypot(now.x - x, now.y - y)] : [];
  });
  return moves.toSorted((one, other) => one - other)[moves.length >> 1] ?? 0;
}

/** Pairs that stood side by side in one row before, and still do, but the other way round. */
function swapped(before: Places, after: Places): readonly string[] {
  const beside = (places: Places, one: string, other: string): boolean => {
    const [a, b] = [places[one], places[other]];
    return a !== undefined && b !== undefined && a.y < b.y + b.height && b.y < a.y + a.height && a.x < b.x;
  };
  const names = Object.keys(before);
  return names.flatMap((one) =>
    names.flatMap((other) =>
      beside(before, one, other) && beside(after, other, one) ? [`${one} / ${other}`] : [],
    ),
  );
}
