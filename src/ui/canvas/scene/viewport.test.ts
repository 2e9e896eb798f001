import { describe, expect, it } from 'vitest';
import { centred, fitted, fittedBeside, panned, seen, shownWhole } from './viewport';

const window = { width: 1000, height: 600 };
const still = { x: 0, y: 0, zoom: 1 };

describe('fitting', () => {
  it('shows a large drawing whole', () => {
    const { zoom, x, y } = fitted({ x: 0, y: 0, width: 4000, height: 1000 }, window);
    expect(4000 * zoom).toBeLessThanOrEqual(1000);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
  });

  it('never enlarges a small one', () => {
    expect(fitted({ x: 10, y: 10, width: 200, height: 100 }, window)).toEqual({ x: 390, y: 240, zoom: 1 });
  });
});

describe('fitting beside a panel at the lower left', () => {
  const bounds = { x: 0, y: 0, width: 900, height: 500 };
  const panel = { width: 200, height: 300 };

  it('leaves a drawing in the middle when the panel hides none of it', () => {
    const above = { x: 0, y: 0, width: 100, height: 50 };
    expect(fittedBeside(panel, bounds, [above], window)).toEqual(fitted(bounds, window));
  });

  it('moves it to the right of the panel otherwise', () => {
    const below = { x: 0, y: 450, width: 100, height: 50 };
    const { x, zoom } = fittedBeside(panel, bounds, [below], window);
    expect(x).toBeGreaterThanOrEqual(200);
    expect(x + 900 * zoom).toBeLessThanOrEqual(1000);
  });

  it('takes its window as the browser measures it, with inherited width and height', () => {
    const below = { x: 0, y: 450, width: 100, height: 50 };
    const measured: typeof window = Object.create(window);
    expect(fittedBeside(panel, bounds, [below], measured)).toEqual(
      fittedBeside(panel, bounds, [below], window),
    );
  });

  it('stays where it is when the panel takes most of the window', () => {
    const below = { x: 0, y: 450, width: 100, height: 50 };
    expect(fittedBeside({ width: 600, height: 300 }, bounds, [below], window)).toEqual(
      fitted(bounds, window),
    );
  });
});

it('centring puts the middle of a box in the middle of the window', () => {
  expect(centred({ x: 100, y: 100, width: 100, height: 100 }, window, 2)).toEqual({ x: 200, y: 0, zoom: 2 });
});

describe('keeping in view', () => {
  it('leaves the window alone when the box is in it', () => {
    expect(panned({ x: 100, y: 100, width: 200, height: 80 }, window, still)).toBeUndefined();
  });

  it('moves no further than to the margin, on the side where the box is out', () => {
    expect(panned({ x: 950, y: 100, width: 200, height: 80 }, window, still)).toEqual({
      x: -198,
      y: 0,
      zoom: 1,
    });
    expect(panned({ x: 100, y: -30, width: 200, height: 80 }, window, still)).toEqual({
      x: 0,
      y: 78,
      zoom: 1,
    });
  });

  it('reckons in pixels of the screen', () => {
    expect(panned({ x: 1950, y: 200, width: 200, height: 80 }, window, { ...still, zoom: 0.5 })).toEqual({
      x: -123,
      y: 0,
      zoom: 0.5,
    });
  });

  it('shows the beginning of a box that is larger than the window', () => {
    expect(panned({ x: -200, y: 100, width: 1400, height: 80 }, window, still)).toEqual({
      x: 200,
      y: 0,
      zoom: 1,
    });
  });
});

it('a box is seen when any of it is in the window', () => {
  expect(seen({ x: -100, y: 0, width: 101, height: 10 }, window, still)).toBe(true);
  expect(seen({ x: -100, y: 0, width: 100, height: 10 }, window, still)).toBe(false);
});

it('says whether a box is shown whole', () => {
  const box = { x: 0, y: 0, width: 500, height: 300 };
  expect(shownWhole(box, window, { x: 0, y: 0, zoom: 2 })).toBe(true);
  expect(shownWhole(box, window, { x: -1, y: 0, zoom: 1 })).toBe(false);
  expect(shownWhole(box, window, { x: 0, y: 0, zoom: 2.1 })).toBe(false);
});
