import type { Budget } from './diagrams/diagrams';

const number = (value: number) => value.toLocaleString('en');

/** Where an answer ends when its budget does not suffice: “stopped at 1,000,000 diagram nodes or 5,000,000 steps”. */
export const stoppedAt = ({ nodes, steps }: Budget): string =>
  `stopped at ${number(nodes)} diagram nodes or ${number(steps)} steps`;
