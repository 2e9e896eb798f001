import { expect, it, vi } from 'vitest';
import { createCanvasView } from './canvasView';

it('tells its listeners when the zoom is another, and only then', () => {
  const view = createCanvasView();
  const listener = vi.fn();
  const leave = view.subscribe(listener);
  view.zoomed(0.5);
  view.zoomed(0.5);
  expect(view.zoom()).toBe(0.5);
  expect(listener).toHaveBeenCalledOnce();
  leave();
  view.zoomed(2);
  expect(listener).toHaveBeenCalledOnce();
});

it('passes requests to the canvas on the page, and drops them when there is none', () => {
  const view = createCanvasView();
  const window = { show: vi.fn(), focus: vi.fn() };
  view.focus();
  const leave = view.attach(window);
  view.show('fit');
  view.focus();
  leave();
  view.show('in');
  expect(window.show.mock.calls).toEqual([['fit']]);
  expect(window.focus).toHaveBeenCalledOnce();
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
