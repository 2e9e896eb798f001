import { expect, test } from './espalier';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types espalier',
];

test('The page allows itself nothing but its own scripts, styles, fonts and pictures', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate('Denial of Service');
  const policy = await page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content,
  );
  expect(policy?.split('; ')).toEqual(POLICY);
});

test.describe(() => {
  test.use({ foreseen: { breaches: [/^console: .*Content Security Policy/] } });

  test('Fetching is refused by the policy, also from where the page comes from', async ({
    espalier,
    page,
  }) => {
    await espalier.openStart();
    const outcomes = await page.evaluate(async () => {
      const ways = [
        () => fetch(location.href),
        () => fetch('https://example.org/', { method: 'POST', body: 'a label', mode: 'no-cors' }),
      ];
      return (await Promise.allSettled(ways.map((way) => way()))).map(({ status }) => status);
    });
    expect(outcomes).toEqual(['rejected', 'rejected']);
  });
});

test.describe(() => {
  test.use({ foreseen: { breaches: [/^console: .*TrustedHTML/] } });

  test('Turning text into markup is refused by the policy', async ({ espalier, page }) => {
    await espalier.openStart();
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<img src=x>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(refused).toBe(true);
  });
});
