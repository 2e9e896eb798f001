import type { WorkspacePorts } from '../editor/workspace-ports';
import { createDocumentStore } from './documents';
import { createFarewells } from './farewells';
import { createLayoutClient } from './layoutClient';
import { createLocks } from './locks';
import { createNeighbours } from './neighbours';
import { createAddress, createPageLife, createTabMemory, systemClock } from './page';
import { random } from './random';
import { createRefineClient } from './refineClient';
import { TEMPLATES } from './templates';

/** The real world around the workspace. Made once, by `start.tsx`. */
export const browserPorts = (): WorkspacePorts => ({
  documents: createDocumentStore(),
  farewells: createFarewells(),
  locks: createLocks(),
  neighbours: createNeighbours(),
  address: createAddress(),
  tab: createTabMemory(),
  page: createPageLife(),
  clock: systemClock,
  templates: TEMPLATES,
  layOut: createLayoutClient(),
  refine: createRefineClient(),
  random,
});
