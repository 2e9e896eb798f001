import { useEffect, useState } from 'react';
import { quoted } from '../../core/tree/quoted';
import type { AttackTree } from '../../core/tree/tree';
import { branchInFocus } from '../../editor/commands/focus';
import { insertTree } from '../../editor/insertion';
import type { TreeAtHand } from '../../editor/workspace';
import { chooseFiles, openFile } from '../../platform/files';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { useApp } from '../useEditor';
import { InsertedPart } from './InsertedPart';
import './InsertDialog.css';

/** A tree that was chosen, and the node of it that is wanted; without one, all of it. */
interface Chosen {
  readonly title: string;
  readonly tree: AttackTree;
  readonly node?: string;
}

/** Brings a template, a document of this browser, a file, or a part of one, into the tree at hand. */
export function InsertDialog({ onClose }: { onClose: () => void }) {
  const { workspace, context } = useApp();
  const [trees, setTrees] = useState<readonly TreeAtHand[]>();
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<string>();
  const under = branchInFocus(context)?.node;

  useEffect(() => {
    let left = false;
    void workspace.treesAtHand().then((found) => {
      if (!left) setTrees(found);
    });
    return () => {
      left = true;
    };
  }, [workspace]);

  const choose = (tree: AttackTree) => {
    setProblem(undefined);
    setChosen({ title: tree.title, tree });
  };
  const load = async ({ load, title }: TreeAtHand) => {
    const found = await load();
    if (found.ok) choose(found.value);
    else setProblem(`${quoted(title)} cannot be read: ${found.problem}`);
  };
  const loadFile = async () => {
    const [given] = await chooseFiles();
    if (!given) return;
    const found = await openFile(given.file);
    if (found.ok) choose(found.value);
    else setProblem(`${given.file.name}, ${found.problem.place}: ${found.problem.reason}`);
  };
  const put = () => {
    if (!chosen) return;
    onClose();
    // The dialog gives the focus back first; then it goes where the new nodes are.
    queueMicrotask(() => {
      insertTree(context, chosen.tree, chosen.node);
      context.ports.page.enterCanvas();
    });
  };

  return (
    <Dialog
      title="Insert a tree"
      width={880}
      onClose={onClose}
      actions={
        <>
          <p className="insert-place">
            It goes {under ? `below ${quoted(under.label)}` : 'beside the rest of the tree'}.
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" refusal={chosen ? undefined : 'Choose a tree first.'} onClick={put}>
            Insert
          </Button>
        </>
      }
    >
      <div className="insert-dialog">
        <div className="insert-trees">
          {trees ? (
            <>
              <TreeChoice heading="Kept in this browser" from="kept" trees={trees} load={load} />
              <TreeChoice heading="Templates" from="template" trees={trees} load={load} />
            </>
          ) : (
            <p className="insert-remark">Looking for trees…</p>
          )}
          <Button icon="folder-open" onClick={() => void loadFile()}>
            From a file…
          </Button>
          {problem && (
            <p className="field-error" role="alert">
              {problem}
            </p>
          )}
        </div>
        {chosen ? (
          <InsertedPart
            key={chosen.tree.id + chosen.title}
            source={chosen.tree}
            node={chosen.node}
            onNode={(node) =>
              setChosen({ title: chosen.title, tree: chosen.tree, ...(node !== undefined && { node }) })
            }
          />
        ) : (
          <EmptyState icon="list-tree">Choose a tree, then all of it or a part.</EmptyState>
        )}
      </div>
    </Dialog>
  );
}

interface TreeChoiceProps {
  heading: string;
  from: TreeAtHand['from'];
  trees: readonly TreeAtHand[];
  load: (tree: TreeAtHand) => void;
}

function TreeChoice({ heading, from, trees, load }: TreeChoiceProps) {
  const listed = trees.filter((tree) => tree.from === from);
  if (listed.length === 0) return null;
  return (
    <fieldset className="insert-choice">
      <legend className="field-label">{heading}</legend>
      {listed.map((tree) => (
        <label key={tree.key} className="insert-line">
          <input type="radio" name="inserted-tree" onChange={() => load(tree)} />
          {tree.title}
        </label>
      ))}
    </fieldset>
  );
}
