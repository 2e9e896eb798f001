import type { Workspace } from './workspace';
import type { WorkspacePorts } from './workspace-ports';

export declare function createWorkspace(ports: WorkspacePorts): Workspace;
