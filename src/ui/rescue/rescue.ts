import { write } from '../../core/format/write';
import type { AttackTree } from '../../core/tree/tree';
import { download, fileName } from '../../platform/download';
import { keptTexts } from '../../platform/keptTexts';
import { describeFault } from './describeFault';
import './rescue.css';

/** What is left when a part of the program fails: plain DOM that needs nothing of what may have failed. */
export interface Rescue {
  /** Once the program runs: what is to be rescued, and how to go on. */
  readonly protect: (program: Protected) => void;
  /** Takes the whole page, for a fault that the page does not survive. `components` is where React was. */
  readonly show: (fault: unknown, components?: string) => void;
}

export interface Protected {
  /** The tree at hand; `undefined` on the start page. */
  readonly tree: () => AttackTree | undefined;
  /** Draws the page anew in this element. */
  readonly draw: (root: HTMLElement) => void;
  /** Says that something went wrong that the page has survived. */
  readonly say: () => void;
}

/** Watches the page from its first moment on. */
export function createRescue(): Rescue {
  let program: Protected | undefined;
  let shown = false;

  const show = (fault: unknown, components?: string) => {
    if (shown) return;
    shown = true;
    const tree = attempt(() => program?.tree());
    const description = describeFault(fault, { tree, components, browser: navigator.userAgent });
    const again = program && (() => drawAgain(program as Protected));
    document.title = 'Espalier';
    const screen = rescueScreen({ tree, description, again });
    document.body.replaceChildren(screen);
    screen.querySelector('h1')?.focus();
  };

  const drawAgain = ({ draw }: Protected) => {
    const root = Object.assign(document.createElement('div'), { id: 'root' });
    document.body.replaceChildren(root);
    shown = false;
    draw(root);
  };

  /** A handler or a promise has failed: the page is still there. No word of it goes to the console. */
  const survived = (event: Event, fault: unknown) => {
    event.preventDefault();
    if (shown) return;
    try {
      if (!program) return show(fault);
      program.say();
    } catch {
      show(fault);
    }
  };
  addEventListener('error', (event) => {
    // Without an error it is a remark of the browser, for example that sizes are still settling.
    if (event.error !== null && event.error !== undefined) survived(event, event.error);
  });
  addEventListener('unhandledrejection', (event) => survived(event, event.reason));

  return {
    protect(running) {
      program = running;
    },
    show,
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

interface Screen {
  readonly tree: AttackTree | undefined;
  readonly description: string;
  /** Draws the page anew, if there is one. */
  readonly again: (() => void) | undefined;
}

function rescueScreen({ tree, description, again }: Screen): HTMLElement {
  const copy = button('Copy the description of the fault', async () => {
    try {
      await navigator.clipboard.writeText(description);
      copy.textContent = 'Copied';
    } catch {
      copy.textContent = 'The browser does not allow that here: select the text above';
    }
  });
  return element(
    'main',
    { className: 'rescue' },
    element('h1', { tabIndex: -1 }, 'Something in Espalier has gone wrong'),
    element('p', {}, tree ? WITH_TREE : WITHOUT_TREE),
    element(
      'div',
      { className: 'rescue-ways' },
      ...(tree ? [button('Save the tree as a file', () => saveTree(tree), 'button-primary')] : []),
      ...(again ? [button('Go on', again, tree ? 'button-outline' : 'button-primary')] : []),
      button('Load the page again', () => location.reload(), 'button-outline'),
    ),
    ...(tree ? [] : [keptDocuments()]),
    element(
      'details',
      {},
      element('summary', {}, 'What went wrong'),
      element('p', {}, 'For whoever mends it. It holds no word of any tree.'),
      element('pre', { tabIndex: 0 }, description),
      copy,
    ),
  );
}

const WITH_TREE =
  'The page cannot be shown, but your tree is whole, exactly as it was last. Save it as a file, then go on.';
const WITHOUT_TREE =
  'The page cannot be shown. The documents that this browser keeps are not touched by that.';

/** The very tree; should it be so broken that it has no text in our format, all that it holds. */
const saveTree = (tree: AttackTree) =>
  save(tree.title, attempt(() => write(tree)) ?? JSON.stringify(tree, null, 2));

const save = (title: string, text: string) =>
  download(new Blob([text], { type: 'application/json' }), fileName(title, 'json'));

/** The way to what the browser keeps, when there is no other. */
function keptDocuments(): HTMLElement {
  const list = element('ul', { className: 'rescue-kept' });
  void keptTexts().then((kept) =>
    list.replaceChildren(
      ...kept.map(({ title, text }) =>
        element(
          'li',
          {},
          button(`Save “${title}” as a file`, () => save(title, text), 'button-outline'),
        ),
      ),
    ),
  );
  return list;
}

const button = (label: string, act: () => unknown, kind = 'button-outline'): HTMLButtonElement => {
  const made = element('button', { type: 'button', className: `button ${kind}` }, label);
  made.addEventListener('click', () => void act());
  return made;
};

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
