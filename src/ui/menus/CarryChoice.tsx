interface CarryChoiceProps {
  carry: boolean;
  /** The picture shows a selection. */
  ofPart: boolean;
  /** How many nodes the picture does not show. */
  hidden: number;
  onChange: (carry: boolean) => void;
}

/** Whether a picture can be opened as a tree, and what that gives away. */
export function CarryChoice({ carry, ofPart, hidden, onChange }: CarryChoiceProps) {
  return (
    <div className="export-carry">
      <label className="check">
        <input type="checkbox" checked={carry} onChange={(event) => onChange(event.target.checked)} />
        Carry the tree
      </label>
      <p className="export-remark">{remark(carry, ofPart, hidden)}</p>
    </div>
  );
}

function remark(carry: boolean, ofPart: boolean, hidden: number): string {
  if (!carry) return 'This picture shows what it shows: it cannot be opened as a tree.';
  const whole = 'This picture can be opened as a tree: it contains every field';
  if (ofPart) return `${whole} of the selected nodes and their mitigations, and nothing else.`;
  return hidden > 0 ? `${whole}, also of what is hidden now.` : `${whole}.`;
}
