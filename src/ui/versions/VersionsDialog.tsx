import { useEffect, useState } from 'react';
import type { Result } from '../../core/tree/result';
import type { AttackTree } from '../../core/tree/tree';
import type { Version } from '../../editor/workspace-versions';
import { ago } from '../ago';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { useApp, useEditor } from '../useEditor';
import { VersionPreview } from './VersionPreview';
import { VersionRow } from './VersionRow';
import './VersionsDialog.css';

/** The versions that this browser keeps of the document at hand, to be looked at and restored. */
export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const { workspace, editor } = useApp();
  const readOnly = useEditor((state) => state.readOnly);
  const listed = useListed();
  const versions = listed?.ok ? listed.value : [];
  const [chosen, setChosen] = useState<number>();
  const [tree, setTree] = useState<Result<AttackTree, string>>();
  const now = Date.now();

  useEffect(() => {
    if (chosen === undefined) return;
    let left = false;
    setTree(undefined);
    void workspace.version(chosen).then((found) => !left && setTree(found));
    return () => {
      left = true;
    };
  }, [chosen, workspace]);

  const refusal = readOnly
    ? 'This document is open in another tab: take it over first.'
    : chosen === undefined
      ? 'Choose a version first.'
      : chosen === versions[0]?.revision
        ? 'This is how the document is now.'
        : tree?.ok
          ? undefined
          : 'This version cannot be read.';

  const restore = async () => {
    const version = versions.find(({ revision }) => revision === chosen);
    if (!version || !tree?.ok) return;
    onClose();
    const restored = await workspace.replace('restore a version', tree.value, 'restore');
    if (restored)
      editor.say({
        text: `Restored the version made ${ago(version.changed, now)}. What was there before is among the earlier versions.`,
        tone: 'info',
        action: { label: 'Undo', command: 'undo' },
      });
  };

  return (
    <Dialog
      title="Earlier versions"
      width={760}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button kind="primary" refusal={refusal} onClick={restore}>
            Restore this version
          </Button>
        </>
      }
    >
      {listed && !listed.ok && <EmptyState icon="alert">{listed.problem}</EmptyState>}
      {listed?.ok && versions.length === 0 && (
        <EmptyState icon="info">This browser keeps no version of this document yet.</EmptyState>
      )}
      {versions.length > 0 && (
        <div className="versions">
          <fieldset className="versions-list">
            <legend className="unseen">Versions, the newest first</legend>
            {versions.map((version, place) => (
              <VersionRow
                key={version.revision}
                version={version}
                earlier={versions[place + 1]}
                newest={place === 0}
                now={now}
                chosen={version.revision === chosen}
                choose={() => setChosen(version.revision)}
              />
            ))}
          </fieldset>
          <VersionPreview tree={tree} asked={chosen !== undefined} />
        </div>
      )}
    </Dialog>
  );
}

/** The versions as they were when the dialog was opened; absent while they are read. */
function useListed(): Result<readonly Version[], string> | undefined {
  const { workspace } = useApp();
  const [listed, setListed] = useState<Result<readonly Version[], string>>();
  useEffect(() => {
    let left = false;
    void workspace.versions().then((versions) => !left && setListed(versions));
    return () => {
      left = true;
    };
  }, [workspace]);
  return listed;
}
