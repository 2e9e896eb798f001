import { afterEach, expect, it, vi } from 'vitest';
import { createClipboard } from './clipboard';

afterEach(() => void vi.unstubAllGlobals());

it('copies to the system and pastes what others copied', async () => {
  let system = 'from elsewhere';
  const clipboard = {
    writeText: async (text: string) => {
      system = text;
    },
    readText: async () => system,
  };
  vi.stubGlobal('navigator', { clipboard });
  const { write, read } = createClipboard();
  expect(await read()).toBe('from elsewhere');
  expect(await write('a tree')).toBe(true);
  expect(system).toBe('a tree');
});

it('copies within the page where the browser refuses, and says that it refused', async () => {
  vi.stubGlobal('navigator', {});
  const { write, read } = createClipboard();
  expect(await read()).toBeUndefined();
  expect(await write('a tree')).toBe(false);
  expect(await read()).toBe('a tree');
});

it('reads what was pasted with the browser’s own keys, once and at once', async () => {
  vi.stubGlobal('navigator', { clipboard: { readText: async () => 'from the system' } });
  const { pasted, read } = createClipboard();
  pasted('from the event');
  expect(await read()).toBe('from the event');
  expect(await read()).toBe('from the system');
  pasted('nobody asks');
  await Promise.resolve();
  expect(await read()).toBe('from the system');
});
