import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Which areas each area may import, besides itself. Whoever is not named here may import nothing of ours. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'core/tree': [],
  'core/edits': ['core/tree'],
  'core/layout': ['core/tree'],
  'core/analysis': ['core/tree'],
  'core/format': ['core/tree'],
  'core/formats': ['core/tree', 'core/edits'],
  'core/render': ['core/tree', 'core/layout'],
  'core/pictures': ['core/tree', 'core/format'],
  editor: ['core/'],
  platform: ['core/', 'editor'],
  'ui/kit': ['core/', 'editor', 'ui'],
  'ui/canvas': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/inspector': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/analysis': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/find': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/outline': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/gallery': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/insert': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/room': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/menus': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/versions': ['core/', 'editor', 'platform', 'ui/kit', 'ui'],
  'ui/rescue': ['core/', 'editor', 'platform'],
  'ui/app': ['core/', 'editor', 'platform', 'ui'],
  ui: ['core/', 'editor', 'platform'],
  cli: ['core/'],
  main: ['platform', 'ui', 'start'],
  start: ['core/', 'editor', 'platform', 'ui'],
};
/** Heavy libraries and their one home. */
const HOMES: Record<string, RegExp> = {
  '@xyflow/react': /^ui\/canvas\//,
  '@dagrejs/dagre': /^core\/layout\//,
  zod: /^core\/format\//,
  zustand: /^(editor\/|ui\/(useEditor|page)|platform\/)/,
  idb: /^platform\//,
};

const SOURCE = 'src';
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

const areaOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  if (top === 'core' || top === 'ui') return file.split('/').length > 2 ? `${top}/${second}` : top;
  return top.replace(/\.tsx?$/, '');
};

const importsOf = (file: string) =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );

it('imports run one way, from the core to the page', () => {
  const back = files.flatMap((file) => {
    const area = areaOf(file);
    return importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => areaOf(relative(SOURCE, join(SOURCE, dirname(file), target)).replaceAll('\\', '/')))
      .filter((target) => target !== area)
      .filter((target) => {
        const allowed = MAY_IMPORT[area] ?? [];
        return !allowed.some(
          (prefix) =>
            target === prefix ||
            (prefix.endsWith('/') && target.startsWith(prefix)) ||
            ((area === 'ui/app' || area === 'main' || area === 'start') && target.startsWith(`${prefix}/`)),
        );
      })
      .map((target) => `${file} → ${target}`);
  });
  expect(back).toEqual([]);
});

it('every heavy library has one home', () => {
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((target) =>
        Object.entries(HOMES).some(
          ([library, home]) => (target === library || target.startsWith(`${library}/`)) && !home.test(file),
        ),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(strays).toEqual([]);
});
