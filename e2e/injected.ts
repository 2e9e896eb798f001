import type { BrowserContext, Page } from '@playwright/test';

/**
 * Serves the scripts of the build with faults in them that wait to be set off: the parts that draw an element of some
 * class, and what commands do. Nothing of this is in the build itself.
 */
export async function withFaults(context: BrowserContext): Promise<void> {
  await context.route('**/assets/*.js', async (route) => {
    const address = new URL(route.request().url()).pathname;
    const known = faulty.get(address);
    if (known !== undefined) return route.fulfill({ body: known, contentType: 'text/javascript' });
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/className:`([a-z- ]+)`/g, (_, name) => `className:(${failsFor(name)},\`${name}\`)`)
      .replace(
        /\bid:`([a-z-]+)`,(label:.{1,700}?)(async )?\brun([:(])/gs,
        (whole, id, middle, async = '', rest = '') =>
          /\bid:`/.test(middle)
            ? whole
            : `id:\`${id}\`,${middle}run(...a){${failsFor(`command ${id}`)};return this.ran(...a)},${async}ran${rest}`,
      );
    faulty.set(address, body);
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
}

/** The scripts with faults in them, by their address; the build is the same for all tests. */
const faulty = new Map<string, string>();

const failsFor = (place: string) => `globalThis.failing?.(\`${place}\`)`;

/** Words that are in no tree; what an engine would say of a label is tested with the description itself. */
const FAULT = 'Injected fault';

/** From now on the page fails at this place. */
export const failAt = (page: Page, place: string): Promise<void> =>
  page.evaluate(
    ([wanted, message]) => {
      const page = globalThis as unknown as { failing?: (place: string) => void };
      page.failing = (at) => {
        if (at === wanted) throw new Error(message);
      };
    },
    [place, FAULT] as const,
  );

export const failNoMore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { failing?: undefined }).failing = undefined;
  });
