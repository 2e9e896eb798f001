interface ThingsProps {
  label: string;
  things: readonly { readonly id: string; readonly label: string }[];
  open: (id: string) => void;
  empty?: string;
}

/** A list of named things, each leading to its own panel. */
export function Things({ label, things, open, empty }: ThingsProps) {
  return (
    <div className="links">
      <p className="field-label">{label}</p>
      {things.length === 0 ? (
        <p className="inspector-remark">{empty}</p>
      ) : (
        <ul className="items" aria-label={label}>
          {things.map((thing) => (
            <li key={thing.id} className="item">
              <button type="button" className="item-name" onClick={() => open(thing.id)}>
                {thing.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
