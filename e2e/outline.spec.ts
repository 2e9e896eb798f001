import { readFileSync } from 'node:fs';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { SAMPLE, sampleWith } from './sample';
import { byLabel, childrenOf, type Saved, savedNode } from './saved';

test.describe('Without pointer and canvas', () => {
  test('the scenario-based worked example is built in the outline in under 60 keystrokes besides the labels', async ({
    espalier,
    page,
  }) => {
    await inOutlineAlone(espalier);
    await page.keyboard.press('Control+Shift+o');
    await startFromGoal(espalier);
    let keystrokes = 0;
    const press = async (...chords: readonly string[]) => {
      keystrokes += chords.length;
      await espalier.press(...chords);
    };
    const label = async (text: string) => {
      await expect(espalier.lineField).toBeFocused();
      await page.keyboard.insertText(text);
    };
    /** The label of a node that is there already is offered: one key takes it. */
    const known = async (text: string) => {
      await label(text);
      await expect(espalier.alreadyThere.getByRole('option', { name: text, exact: true })).toBeVisible();
      await press('ArrowDown');
    };
    const [next, below, up, flip] = ['Enter', 'Shift+Enter', 'Shift+Tab', 'F4'];

    await label('Gain administrative access to the cluster');
    await press(flip, flip, below);
    await label('Reach the API server from a malicious pod in a privileged namespace');
    await press(flip, below);
    await label('Run a malicious pod in the namespace');
    await press(flip, below);
    await label('Get a poisoned image deployed');
    await press(next);
    await label('No policy checks what the namespace runs');
    await press(next, up);
    await label('Service account of the pod is bound to cluster-admin');
    await press(next);
    await label('No network policy keeps pods from the API server');
    await press(next, up);
    await label('Sign in to the API server with a stolen token or weak password');
    await press(flip, below);
    await label('Obtain a token or a password');
    await press(flip, flip, below);
    await label('Read secrets mounted in a compromised pod');
    await press(flip, below);
    await label('Compromise a pod');
    await press(next);
    await label('Tokens and secrets are mounted into the pod');
    await press(next, up);
    await label('Read ConfigMaps and environment variables');
    await press(flip, below);
    await known('Compromise a pod');
    await press(next);
    await label('Credentials are kept in ConfigMaps or variables');
    await press(next, up);
    await label('Find credentials in logs');
    await press(flip, below);
    await label('Applications write credentials to their logs');
    await press(next);
    await label('Log store can be read without an account');
    await press(next, up);
    await label('Guess a weak password');
    await press(flip, below);
    await label('Sign-in page of the identity provider is public');
    await press(next);
    await label('An administrator has a weak or reused password');
    await press(next, up, up);
    await label('Get through to the API server');
    await press(flip, flip, below);
    await label('API server answers on the internet');
    await press(next);
    await label('Call it from the compromised pod');
    await press(flip, below);
    await known('Compromise a pod');
    await press(next);
    await known('No network policy keeps pods from the API server');
    await press(next, up, up);
    await label('Credential carries administrative rights');
    await press(next, 'Escape');

    expect(keystrokes).toBeLessThan(60);
    const built = byLabel(await espalier.tree()) as { readonly nodes: readonly unknown[] };
    expect(built.nodes).toEqual(STRUCTURE);
    await expect(espalier.canvas).toBeHidden();
  });

  test('a tree is changed with the keyboard alone, one undoable step each', async ({ espalier, page }) => {
    await espalier.openDocument(SAMPLE);
    await inOutlineAlone(espalier);
    await espalier.outline.focus();
    await walkTo(espalier, 'Read a backup');

    await page.keyboard.type('Copy');
    await expect(espalier.lineField).toHaveValue('Copy');
    await espalier.press('Enter');
    await expect(espalier.activeLine).toHaveAccessibleName(/^Step, Copy, /);
    await undoneBy(espalier, 'rename');

    await espalier.press('Tab');
    await expect(espalier.line('Read a backup')).toHaveAttribute('aria-level', '3');
    expect(childrenOf(await espalier.tree(), 'Read the database')).toEqual([
      'Reach the database',
      'Have its password',
      'Read a backup',
    ]);
    await espalier.press('Shift+Tab');
    await expect(espalier.line('Read a backup')).toHaveAttribute('aria-level', '2');
    expect(byLabel(await espalier.tree())).toEqual(byLabel(SAMPLE));

    await espalier.press('Alt+ArrowUp');
    await expect(espalier.line('Read a backup')).toHaveAttribute('aria-posinset', '1');
    await expect(page.getByText('Level 2, 1 of 2, under “Read customer data”.')).toBeAttached();
    await undoneBy(espalier, 'reorder');

    await walkTo(espalier, 'Read the database');
    await espalier.press('F4');
    await expect(espalier.activeLine).toHaveAccessibleName(/^Step, OR, Read the database/);
    await undoneBy(espalier, 'set gate OR');

    await walkTo(espalier, 'Read a backup');
    await espalier.press('Delete');
    await expect(espalier.line('Open the bucket')).toHaveCount(0);
    await undoneBy(espalier, 'delete');

    await espalier.press('Alt+m');
    await page.keyboard.insertText('Encrypt the backup');
    await espalier.press('Enter', 'Escape');
    await expect(espalier.activeLine).toHaveAccessibleName('Mitigation, Encrypt the backup, proposed');
    expect((await espalier.tree()).mitigations?.map(({ label }) => label)).toEqual([
      'Rotate passwords',
      'Encrypt the backup',
    ]);
    await undoneBy(espalier, 'add mitigation');
    expect(byLabel(await espalier.tree())).toEqual(byLabel(SAMPLE));
  });

  test('“A and B, or C” is put right with one key', async ({ espalier, page }) => {
    await espalier.openDocument(STUMBLE);
    await inOutlineAlone(espalier);
    await espalier.outline.focus();
    await walkTo(espalier, 'Steal the key');
    await espalier.press('Shift+ArrowDown', 'F8');
    await expect(espalier.lineField).toBeFocused();
    await page.keyboard.insertText('Use the key');
    await espalier.press('Enter', 'Escape');
    const split = await espalier.tree();
    expect(savedNode(split, 'Enter the house')).toMatchObject({ gate: 'or' });
    expect(childrenOf(split, 'Enter the house')).toEqual(['Use the key', 'Break a window']);
    expect(savedNode(split, 'Use the key')).toMatchObject({ gate: 'and' });
    expect(childrenOf(split, 'Use the key')).toEqual(['Steal the key', 'Know the address']);
    await undoneBy(espalier, 'split off');
    expect(childrenOf(await espalier.tree(), 'Enter the house')).toHaveLength(3);
  });
});

test('Beside the canvas, outline and canvas show one selection, and Esc leads from one to the other', async ({
  espalier,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.press('Control+Shift+o');
  await expect(espalier.outline).toBeFocused();
  await walkTo(espalier, 'Have its password');
  await expect(espalier.node('Have its password')).toHaveAttribute('aria-current', 'true');
  await espalier.press('Escape');
  await expect(espalier.node('Have its password')).toBeFocused();
  await espalier.select('Open the bucket');
  await expect(espalier.activeLine).toHaveAccessibleName(/^Step, Open the bucket/);
  await espalier.press('Control+Shift+o', 'F2');
  await expect(espalier.lineField).toBeFocused();
  await expect(espalier.nameField).toBeHidden();
});

test('A shared node stands under each of its parents, is told once, and a key leads from place to place', async ({
  espalier,
}) => {
  const shared = sampleWith(
    {},
    { id: 'backup', kind: 'step', label: 'Read a backup', gate: 'or', children: ['bucket', 'database'] },
  );
  await espalier.openDocument(shared);
  await espalier.press('Control+Shift+o');
  await expect(espalier.line('Read the database')).toHaveCount(2);
  await expect(espalier.line('Reach the database')).toHaveCount(1);
  const [home, reference] = [
    espalier.line('Read the database').first(),
    espalier.line('Read the database').last(),
  ];
  await expect(home).toHaveAccessibleName(/shared, under 2/);
  await expect(home).toHaveAttribute('aria-expanded', 'true');
  await expect(reference).not.toHaveAttribute('aria-expanded');
  await espalier.press('End', 'ArrowUp');
  await walkTo(espalier, 'Open the bucket');
  await espalier.press('ArrowDown');
  await expect(reference).toHaveAttribute('data-active', 'true');
  await espalier.press('ArrowRight');
  await expect(home).toHaveAttribute('data-active', 'true');
  await espalier.press('Alt+j');
  await expect(reference).toHaveAttribute('data-active', 'true');
  await expect(reference).toHaveAttribute('aria-level', '3');
});

test('Kind, gate, mitigations and verdict are in the name of a line', async ({ espalier }) => {
  await espalier.openTemplate('Administrative Access to a Cluster');
  await espalier.press('Control+Shift+o');
  await expect(espalier.line('Gain administrative access to the cluster')).toHaveAccessibleName(
    'Goal, OR, Gain administrative access to the cluster, open',
  );
  await expect(espalier.line('Get a poisoned image deployed')).toHaveAccessibleName(
    'Step, Get a poisoned image deployed, 1 mitigation: Let only the pipeline push images, in place, weakened',
  );
});

test('A branch is folded and opened again with keys, and what is selected elsewhere opens what hides it', async ({
  espalier,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.press('Control+Shift+o');
  await walkTo(espalier, 'Read the database');
  await espalier.press('ArrowLeft');
  await expect(espalier.line('Reach the database')).toHaveCount(0);
  await expect(espalier.line('Read the database')).toHaveAttribute('aria-expanded', 'false');
  await espalier.select('Reach the database');
  await expect(espalier.line('Reach the database')).toBeVisible();
});

test('A chain of five thousand nodes opens as an outline', async ({ espalier }) => {
  test.slow();
  const nodes = Array.from({ length: 5000 }, (_, at) => ({
    id: `n${at}`,
    kind: at === 0 ? 'goal' : 'step',
    label: `Link ${at}`,
    ...(at < 4999 && { children: [`n${at + 1}`] }),
  }));
  await inOutlineAlone(espalier);
  await espalier.openFile({
    format: 'attack-tree',
    version: 1,
    id: 'chain',
    title: 'Chain',
    approach: 'scenario-based',
    nodes,
  });
  await expect(espalier.line('Link 0')).toBeVisible();
  await espalier.outline.focus();
  await espalier.press('End');
  await expect(espalier.activeLine).toHaveAccessibleName(/^Step, Link 4999/);
  await expect(espalier.activeLine).toHaveAttribute('aria-level', '5000');
});

/** The structure of the template: what its nodes are called, how they combine, what they share. */
const STRUCTURE = (() => {
  const text = readFileSync(new URL('../trees/cluster-admin.json', import.meta.url), 'utf8');
  const whole = byLabel(JSON.parse(text) as Saved) as { readonly nodes: readonly Saved['nodes'][number][] };
  return whole.nodes
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, label, gate, children }) => ({
      kind: kind === 'goal' ? 'goal' : 'step',
      label,
      ...(gate && { gate }),
      ...(children && { children }),
    }));
})();

/** What newcomers write when they mean “A and B, or C”. */
const STUMBLE = {
  ...SAMPLE,
  title: 'Stumble',
  nodes: [
    { id: 'goal', kind: 'goal', label: 'Enter the house', children: ['a', 'b', 'c'] },
    { id: 'a', kind: 'step', label: 'Steal the key' },
    { id: 'b', kind: 'step', label: 'Know the address' },
    { id: 'c', kind: 'step', label: 'Break a window' },
  ],
  mitigations: [],
};

/** Shows the tree as an outline alone, as it then stays for every document. */
async function inOutlineAlone(espalier: Espalier) {
  const { page } = espalier;
  if (!page.url().startsWith('http') || page.url().endsWith('/'))
    await espalier.openTemplate('From a hostPath Mount to the Node');
  await espalier.tool('More').click();
  await espalier.menuItem('Outline alone').click();
  await expect(espalier.outline).toBeVisible();
}

async function startFromGoal(espalier: Espalier) {
  await espalier.tool('More').click();
  await espalier.menuItem('Start page').click();
  await espalier.page.getByRole('button', { name: 'Start from a goal' }).click();
}

async function walkTo(espalier: Espalier, label: string) {
  await espalier.press('Home');
  const name = () => espalier.activeLine.getAttribute('aria-label');
  for (let step = 0; step < 60 && !(await name())?.includes(`, ${label}`); step++)
    await espalier.press('ArrowDown');
  await expect(espalier.activeLine).toHaveAccessibleName(new RegExp(`, ${label}(,|$)`));
}

/** One undo takes back what was done last, and it is called by its name. */
async function undoneBy(espalier: Espalier, name: string) {
  await expect(espalier.tool(`Undo ${name}`)).toBeVisible();
  await espalier.press('Control+z');
}
