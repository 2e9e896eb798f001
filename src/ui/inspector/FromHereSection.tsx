import type { BranchNode } from '../../core/tree/tree';
import { useReach } from '../useAnalysis';
import { CommandButtons } from './CommandButtons';
import { Section } from './Panel';

/** Whether the attacker has the node already, or how far they are from it with what they have. */
export function FromHereSection({ node }: { node: BranchNode }) {
  const reach = useReach(node.id);
  return (
    <Section title="From here">
      {reach && <p>{WORDS[reach]}</p>}
      <CommandButtons ids={['toggle-has']} />
    </Section>
  );
}

const WORDS = {
  reached: 'Reached with what the attacker has.',
  'within-reach': 'Within reach of what the attacker has: more leaves are needed.',
  'out-of-reach': 'Out of reach of what the attacker has.',
} as const;
