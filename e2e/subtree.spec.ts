import { expect, test } from './espalier';

test('A sub-tree opens the template it stands for, says so, and leads back to where it was', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate('Administrative Access to a Cluster');
  await espalier.select('Compromise a pod');
  await espalier.inspector.getByRole('button', { name: 'Open the sub-tree' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Malicious Code Execution' })).toBeAttached();
  await expect(espalier.notice).toContainText('template');
  await expect(espalier.node('Gain access to container')).toHaveAttribute('aria-current', 'true');

  await page.getByRole('button', { name: 'Back to Administrative Access to a Cluster' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Administrative Access to a Cluster' }),
  ).toBeAttached();
  await expect(espalier.node('Compromise a pod')).toHaveAttribute('aria-current', 'true');
});

test('A sub-tree opens the kept document of its name before the template', async ({ espalier, page }) => {
  await espalier.openTemplate('Malicious Code Execution');
  await espalier.addChild('Gain access to container', 'Ask the attacker’s friend');
  await espalier.saved();
  await espalier.openTemplate('Administrative Access to a Cluster');
  await espalier.select('Compromise a pod');
  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Malicious Code Execution' })).toBeAttached();
  await expect(espalier.node('Ask the attacker’s friend')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+ArrowUp');
  await expect(espalier.node('Compromise a pod')).toBeVisible();
});

test('A sub-tree that stands for a goal of its own tree leads there', async ({ espalier, page }) => {
  await espalier.openTemplate('Compromised Container');
  await espalier.select('ATTACK TREE: Obtain secrets from RUNNING container');
  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await expect(espalier.node('Obtain secrets from RUNNING container')).toHaveAttribute(
    'aria-current',
    'true',
  );
});
