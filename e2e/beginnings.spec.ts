import { expect, test } from './espalier';
import { byLabel } from './saved';

test('A scenario-based tree starts with a goal and asks downwards', async ({ espalier, page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a goal' }).click();
  await expect(espalier.nameField).toHaveAttribute('placeholder', 'What does the attacker want?');
  await expect(espalier.nameField).toHaveValue('');
  await espalier.name('Administrative access to a cluster');
  await espalier.press('Tab');
  await expect(espalier.nameField).toHaveAttribute(
    'placeholder',
    'What steps or conditions would the attacker need?',
  );
  await espalier.name('Reach the API server');
  await espalier.press('Enter');
  await expect(espalier.nameField).toHaveAttribute('placeholder', 'What else would the attacker need?');
  await espalier.press('Escape');
  expect(byLabel(await espalier.tree())).toMatchObject({
    approach: 'scenario-based',
    nodes: [
      {
        kind: 'goal',
        label: 'Administrative access to a cluster',
        children: ['Reach the API server', 'New step'],
      },
      { kind: 'step', label: 'Reach the API server' },
      { kind: 'step', label: 'New step' },
    ],
  });
});

test('A bottom-up tree starts with a weakness and asks upwards', async ({ espalier, page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a weakness' }).click();
  await expect(espalier.nameField).toHaveAttribute('placeholder', 'What is weak today?');
  await espalier.name('A pod runs as root');
  await espalier.press('ControlOrMeta+Enter');
  await expect(espalier.nameField).toHaveAttribute('placeholder', 'What could the attacker do next?');
  await espalier.name('Write to the host');
  expect(byLabel(await espalier.tree())).toMatchObject({
    approach: 'bottom-up',
    nodes: [
      { kind: 'step', label: 'Write to the host', children: ['A pod runs as root'] },
      { kind: 'step', label: 'A pod runs as root' },
    ],
  });
});

test('Another tree is begun from the editor, and the one at hand stays kept', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.tool('More').click();
  await espalier.menuItem('New tree').click();
  await espalier.dialog('New attack tree').getByRole('button', { name: 'Start from a weakness' }).click();
  await espalier.name('No seccomp profile');
  await expect(espalier.nodes).toHaveCount(1);
  await page.goBack();
  await expect(espalier.node('Read customer data')).toBeVisible();
});

test('A node that is never named keeps the label it came with', async ({ espalier, page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a goal' }).click();
  await expect(espalier.nameField).toBeFocused();
  await espalier.press('Escape');
  await expect(espalier.node('New goal')).toBeFocused();
  expect(byLabel(await espalier.tree())).toMatchObject({ nodes: [{ kind: 'goal', label: 'New goal' }] });
});
