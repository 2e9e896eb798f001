import { onMac, printedKeys } from './chord';
import './Keys.css';

/** A chord drawn as the keys to press. */
export function Keys({ chord }: { chord: string }) {
  return (
    <span className="keys">
      {printedKeys(chord, onMac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
