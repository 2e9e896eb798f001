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
