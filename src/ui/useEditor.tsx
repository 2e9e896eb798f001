import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Context as CommandContext } from '../editor/commands/command';
import type { Editor, EditorState } from '../editor/editor';
import type { Workspace, WorkspaceState } from '../editor/workspace';
import type { PageState, PageStore } from './page';
import type { Places } from './places';

/** Everything that the parts of the page share. */
export interface AppContext {
  readonly workspace: Workspace;
  readonly editor: Editor;
  readonly page: PageStore;
  readonly places: Places;
  /** What commands work with. */
  readonly context: CommandContext;
}

const Shared = createContext<AppContext | undefined>(undefined);

/** Stands once around the page; `start.tsx` makes the value. */
export const AppProvider = Shared.Provider;

/** For what is done; for what is shown take the hooks below. */
export function useApp(): AppContext {
  const shared = useContext(Shared);
  if (!shared) throw new Error('The page is drawn outside its provider.');
  return shared;
}

/** A part of the editor's state; renders again only when that part, or a member of it, is another. */
export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useApp().editor.store, useShallow(select));
}

/** A part of the workspace: which document is open, and whether it is kept. */
export function useWorkspace<Part>(select: (state: WorkspaceState) => Part): Part {
  return useStore(useApp().workspace.store, useShallow(select));
}

/** A part of the page: theme, panels, dialogs, colours. */
export function usePage<Part>(select: (state: PageState) => Part): Part {
  return useStore(useApp().page, useShallow(select));
}
