import { expect, test } from './espalier';
import { SAMPLE } from './sample';
import { byLabel, childrenOf, savedNode } from './saved';

/** The worked example of a tree from below, as someone would type it into a chat. */
const HOST_PATH = `[GOAL] OR: Take control of the node
  Plant a cron job or a static pod manifest
    AND: Write to the host's file system
      AND: Reach the host's files as root
        OR: Run code in the pod
          Exploit a vulnerability of the application
            M[in-place]: Scan images before they are deployed
          Slip a malicious dependency into the image
            M[in-place]: Scan images before they are deployed
        Container runs as root
          M[planned]: Enforce the restricted Pod Security Standard
        hostPath volume mounts the host's root directory
          M[planned]: Enforce the restricted Pod Security Standard
        No AppArmor profile confines the container
          M: Confine the pod with its own AppArmor profile
      Mount is writable
        M: Mount the volume read-only
        note: A read-only mount does not close the socket: connecting is not writing
  AND: Log in with a planted SSH key
    (see: Write to the host's file system)
    SSH on the node answers the attacker
  Start a privileged container through the runtime socket
    note: A read-only mount does not close the socket: connecting is not writing
    (see: Reach the host's files as root)
  AND: Escape through a flaw in the kernel
    (see: Run code in the pod)
    No seccomp profile filters system calls
      M[planned]: Enforce the restricted Pod Security Standard
      M[planned]: Turn on seccompDefault on every node
    Node kernel has a known, unpatched flaw
      M[in-place]: Replace nodes by patched images every month`;

test.describe('With a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the bottom-up example is built by pasting an outline', async ({ espalier, page }) => {
    await espalier.openTemplate('From a hostPath Mount to the Node');
    const example = byLabel(await espalier.tree()) as {
      nodes: { label: string }[];
      mitigations: { label: string; on: string[]; status: string }[];
    };

    await espalier.begin('weakness', 'To be replaced');
    await espalier.press('Delete');
    await page.evaluate((text) => navigator.clipboard.writeText(text), HOST_PATH);
    await espalier.press('ControlOrMeta+v');
    const dialog = espalier.dialog('Paste an outline');
    await expect(dialog).toContainText('17 nodes · 6 gates · 3 shared · 6 mitigations · 1 note');
    await expect(dialog.getByRole('list', { name: 'Remarks' })).toBeHidden();
    await dialog.getByRole('button', { name: 'Paste 18 nodes' }).click();
    await expect(espalier.nodes).toHaveCount(18);

    const saved = byLabel(await espalier.tree()) as typeof example;
    const fields = ['label', 'kind', 'gate', 'children', 'about'];
    const told = (nodes: object[]) =>
      nodes.map((node) =>
        Object.fromEntries(
          Object.entries(node)
            .filter(([key]) => fields.includes(key))
            .map(([key, value]) => [key, key === 'about' ? value.toSorted() : value]),
        ),
      );
    expect(told(saved.nodes)).toEqual(told(example.nodes));
    const mitigated = ({ mitigations }: typeof example) =>
      mitigations
        .map(({ label, on, status }) => ({ label, on: on.toSorted(), status }))
        .toSorted((one, other) => one.label.localeCompare(other.label));
    expect(mitigated(saved)).toEqual(mitigated(example));

    await espalier.press('ControlOrMeta+z');
    await expect(espalier.nodes).toHaveCount(0);
  });

  test('what is copied as an outline is pasted as the same subtree', async ({ espalier, page }) => {
    await espalier.openDocument(SAMPLE);
    await espalier.fromMenu(espalier.node('Read the database'), 'Copy as an outline');
    await expect(espalier.notice).toContainText('Copied 3 nodes as an indented list.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '- AND: Read the database\n  - Reach the database\n  - Have its password\n    - M[planned]: Rotate passwords\n',
    );
    await espalier.select('Open the bucket');
    await espalier.press('ControlOrMeta+v');
    await expect(espalier.dialog('Paste an outline')).toBeVisible();
    await espalier.press('ControlOrMeta+Enter');
    await expect(espalier.nodes).toHaveCount(9);
    const saved = await espalier.tree();
    expect(childrenOf(saved, 'Open the bucket')).toEqual(['Read the database']);
    expect(saved.mitigations).toHaveLength(1);
    expect(saved.mitigations![0]!.on).toHaveLength(2);
  });

  test('a line that cannot be read is named, and the rest is pasted', async ({ espalier, page }) => {
    await espalier.openDocument(SAMPLE);
    await espalier.select('Open the bucket');
    await page.evaluate(() => navigator.clipboard.writeText('Guess its name\n  AND:\n    Never read'));
    await espalier.press('ControlOrMeta+v');
    const dialog = espalier.dialog('Paste an outline');
    await expect(dialog).toContainText('Left out, line 2: It has no label. The line below it goes with it.');
    await expect(dialog).toContainText('It goes below “Open the bucket”.');
    await dialog.getByLabel('Indented list').fill('Guess its name\n  (see: Guess its name)');
    await expect(dialog).toContainText('Left out, line 2: This would go in a circle');
    await dialog.getByRole('button', { name: 'Paste 1 node' }).click();
    const saved = await espalier.tree();
    expect(childrenOf(saved, 'Open the bucket')).toEqual(['Guess its name']);
    expect(savedNode(saved, 'Guess its name').children).toBeUndefined();
  });
});

test('Where the browser keeps the clipboard to itself, an outline is typed', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.fromMenu(espalier.node('Open the bucket'), 'Paste an outline');
  const dialog = espalier.dialog('Paste an outline');
  await dialog.getByLabel('Indented list').fill('OR: Guess its name\n\tTry words');
  await espalier.press('ControlOrMeta+Enter');
  await expect(espalier.node('Guess its name')).toBeFocused();
  expect(childrenOf(await espalier.tree(), 'Guess its name')).toEqual(['Try words']);
});
