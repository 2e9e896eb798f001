import { Select } from '../kit/Select';
import { COLOUR_CHOICES } from '../preferences';
import { useApp, usePage } from '../useEditor';
import { COLOUR_WORDS } from './appearance';
import './ColourBy.css';

const CHOICES = COLOUR_CHOICES.map((value) => ({
  value,
  label: `Colour by ${COLOUR_WORDS[value].toLowerCase()}`,
}));

/** What the colours of the nodes stand for. */
export function ColourBy() {
  const { page } = useApp();
  const colourBy = usePage((state) => state.colourBy);
  return (
    <div className="colour-by">
      <Select
        label="Colour by"
        unseenLabel
        value={colourBy}
        choices={CHOICES}
        onChange={(value) => page.setState({ colourBy: value })}
      />
    </div>
  );
}
