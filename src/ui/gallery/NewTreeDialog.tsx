import { Dialog } from '../kit/Dialog';
import { Beginnings } from './Beginnings';

/** Asks how a new tree begins; the one at hand stays kept. */
export function NewTreeDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="New attack tree" width={680} onClose={onClose}>
      <Beginnings />
    </Dialog>
  );
}
