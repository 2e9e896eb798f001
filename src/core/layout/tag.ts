import type { BranchNode, Stage } from '../tree/tree';
import { visible } from './visible';

/** The stages in one word each, for the small print of a node. */
export const STAGE_WORDS = {
  reconnaissance: 'Recon',
  'resource-development': 'Resources',
  'initial-access': 'Access',
  execution: 'Execution',
  persistence: 'Persistence',
  'privilege-escalation': 'Privileges',
  'defense-evasion': 'Evasion',
  'credential-access': 'Credentials',
  discovery: 'Discovery',
  'lateral-movement': 'Movement',
  collection: 'Collection',
  exfiltration: 'Exfiltration',
  impact: 'Impact',
} as const satisfies Record<Stage, string>;

/** A layer as people write it: "control plane". */
export const layerWords = (layer: string): string => visible(layer).replaceAll('-', ' ');

/** Where in an attack and where in the system a node belongs, in a few words; undefined when neither is known. */
export function tagOf({ stage, layer }: BranchNode): string | undefined {
  const words = [];
  if (stage) words.push(STAGE_WORDS[stage]);
  if (layer) words.push(layerWords(layer));
  return words.length > 0 ? words.join(' · ') : undefined;
}
