import { expect, it, vi } from 'vitest';
import { createCanvasView } from './canvasView';

it('tells its listeners of a change, and only of a change', () => {
  const view = createCanvasView();
  const listener = vi.fn();
  const leave = view.subscribe(listener);
  view.set({ zoom: 0.5 });
  view.set({ zoom: 0.5 });
  view.toggle('legend');
  expect(listener).toHaveBeenCalledTimes(2);
  expect(view.state()).toMatchObject({ zoom: 0.5, legend: true });
  leave();
  view.toggle('legend');
  expect(listener).toHaveBeenCalledTimes(2);
});

it('passes requests to the canvas on the page, and drops them when there is none', () => {
  const view = createCanvasView();
  const first = { show: vi.fn(), focus: vi.fn() };
  expect(view.focus()).toBe(false);
  const leave = view.attach(first);
  view.show('fit');
  expect(view.focus()).toBe(true);
  leave();
  view.show('in');
  expect(first.show.mock.calls).toEqual([['fit']]);
  expect(first.focus).toHaveBeenCalledOnce();
});

it('keeps answering when the canvas before leaves after its successor has come', () => {
  const view = createCanvasView();
  const leave = view.attach({ show: vi.fn(), focus: vi.fn() });
  const second = { show: vi.fn(), focus: vi.fn() };
  view.attach(second);
  leave();
  view.show('out');
  expect(second.show).toHaveBeenCalledOnce();
});
