import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import type { Decision } from '../page';

/** A question with a few answers that each do something else; Esc is none of them. */
export function DecisionDialog({ decision: { title, text, choices, answer } }: { decision: Decision }) {
  return (
    <Dialog
      title={title}
      width={520}
      onClose={() => answer(undefined)}
      actions={
        <>
          <Button kind="plain" onClick={() => answer(undefined)}>
            Cancel
          </Button>
          {choices.map(({ id, label }) => (
            <Button key={id} onClick={() => answer(id)}>
              {label}
            </Button>
          ))}
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
