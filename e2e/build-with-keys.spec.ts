import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { byLabel } from './saved';

test('A tree of ten nodes, two gates and a mitigation is built with the keyboard only', async ({
  espalier,
  page,
}) => {
  await page.goto('./');
  await tabTo(espalier, 'Start from a weakness');
  await page.keyboard.press('Enter');
  await espalier.name('A pod may mount any host path');

  await add(espalier, 'Control+Enter', 'Write to the disk of the node');
  await add(espalier, 'Tab', 'A pod runs as root');
  await add(espalier, 'Enter', 'No policy refuses the mount');
  await walk(espalier, 'ArrowUp', 'Write to the disk of the node');
  await espalier.press('a');

  await add(espalier, 'Control+Enter', 'Run a process on the node');
  await add(espalier, 'Tab', 'Escape through the kernel');
  await walk(espalier, 'ArrowUp', 'Run a process on the node');
  await espalier.press('o');
  await add(espalier, 'Control+Enter', 'Take control of the node');
  await makeIt(espalier, 'Make it a goal');

  await add(espalier, 'Tab', 'Steal the key of an administrator');
  await add(espalier, 'Tab', 'Read the key from a laptop');
  await add(espalier, 'Enter', 'Guess the key');
  await espalier.press('F2');
  await espalier.name('Phish the key');

  await walk(espalier, 'ArrowUp', 'Steal the key of an administrator');
  await walk(espalier, 'ArrowUp', 'Take control of the node');
  await walk(espalier, 'ArrowDown', 'Run a process on the node');
  await espalier.press('m');
  await expect(espalier.field('Label')).toBeFocused();
  await page.keyboard.insertText('Keep workloads off the host');

  expect(byLabel(await espalier.tree())).toEqual({
    format: 'attack-tree',
    version: 1,
    title: 'Untitled attack tree',
    approach: 'bottom-up',
    nodes: [
      {
        kind: 'goal',
        label: 'Take control of the node',
        children: ['Run a process on the node', 'Steal the key of an administrator'],
      },
      {
        kind: 'step',
        gate: 'or',
        label: 'Run a process on the node',
        children: ['Write to the disk of the node', 'Escape through the kernel'],
      },
      {
        kind: 'step',
        gate: 'and',
        label: 'Write to the disk of the node',
        children: ['A pod may mount any host path', 'A pod runs as root', 'No policy refuses the mount'],
      },
      { kind: 'step', label: 'A pod may mount any host path' },
      { kind: 'step', label: 'A pod runs as root' },
      { kind: 'step', label: 'No policy refuses the mount' },
      { kind: 'step', label: 'Escape through the kernel' },
      {
        kind: 'step',
        label: 'Steal the key of an administrator',
        children: ['Read the key from a laptop', 'Phish the key'],
      },
      { kind: 'step', label: 'Read the key from a laptop' },
      { kind: 'step', label: 'Phish the key' },
    ],
    mitigations: [
      { label: 'Keep workloads off the host', on: ['Run a process on the node'], status: 'proposed' },
    ],
  });
});

/** Goes through the page with the Tab key until a button has the focus. */
async function tabTo({ page }: Espalier, name: string) {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  const isThere = () => button.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 30 && !(await isThere()); stops++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
}

async function add(espalier: Espalier, key: string, label: string) {
  await espalier.press(key);
  await espalier.name(label);
}

async function walk({ page, node }: Espalier, key: string, to: string) {
  await page.keyboard.press(key);
  await expect(node(to)).toBeFocused();
}

/** Opens the menu of the focused node and chooses from it by typing what the line begins with. */
async function makeIt({ page, menuItem }: Espalier, line: string) {
  await page.keyboard.press('Shift+F10');
  await expect(menuItem(line)).toBeVisible();
  await page.keyboard.type(line, { delay: 5 });
  await expect(menuItem(line)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menuItem(line)).toBeHidden();
}
