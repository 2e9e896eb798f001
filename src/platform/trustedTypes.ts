import analysisWorker from './analysis.worker.ts?worker&url';
import layoutWorker from './layout.worker.ts?worker&url';
import refineWorker from './refine.worker.ts?worker&url';

/** The scripts that this page may start beside itself, by name: files of our own build. */
const SCRIPTS = { layout: layoutWorker, refine: refineWorker, analysis: analysisWorker } as const;

export type ScriptName = keyof typeof SCRIPTS;

/** The part of Trusted Types that we use; the library of types does not know them yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/** The policy lets through the addresses of `SCRIPTS` on this origin, and throws at everything else. */
export function ownScriptUrl(url: string, base: string, scripts: readonly string[]): string {
  const asked = new URL(url, base);
  const ours =
    asked.origin === new URL(base).origin &&
    scripts.some((script) => new URL(script, base).href === asked.href);
  if (!ours) throw new TypeError('Only scripts of this page may be started.');
  return url;
}

const rules = {
  createScriptURL: (url: string) => ownScriptUrl(url, document.baseURI, Object.values(SCRIPTS)),
};

const policy = (() => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes ? trustedTypes.createPolicy('espalier', rules) : rules;
})();

/** The address of one of our scripts, in the form that `new Worker` accepts under Trusted Types. */
export const scriptUrl = (name: ScriptName): string => policy.createScriptURL(SCRIPTS[name]);
