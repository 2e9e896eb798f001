import { expect, it, vi } from 'vitest';
import { createPlaces } from './places';

const letGo = vi.fn();

it('moves the focus to a part that is on the page', () => {
  const places = createPlaces(letGo);
  const find = vi.fn();
  const leave = places.attach('find', find);
  places.focus('find');
  expect(find).toHaveBeenCalledOnce();
  leave();
  places.focus('find');
  expect(find).toHaveBeenCalledOnce();
});

it('lets a part that comes later take the focus once, unless another was asked for since', () => {
  const places = createPlaces(letGo);
  const find = vi.fn();
  const findings = vi.fn();
  letGo.mockClear();
  places.focus('find');
  expect(letGo).toHaveBeenCalledOnce();
  places.focus('findings');
  places.attach('find', find);
  places.attach('findings', findings);
  expect(find).not.toHaveBeenCalled();
  expect(findings).toHaveBeenCalledOnce();
});

it('keeps to a successor when the part before leaves late', () => {
  const places = createPlaces(letGo);
  const leave = places.attach('find', vi.fn());
  const second = vi.fn();
  places.attach('find', second);
  leave();
  places.focus('find');
  expect(second).toHaveBeenCalledOnce();
});
