/** axe finds nothing on any kind of page: WCAG 2.2 AA and its best practices, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of these tags whose answer colours decide: dark is asked these alone, light all. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The findings as lines: rule, what is wrong, where. There are no frames, so axe need not open a page of its own to join them (`setLegacyMode`). */
async function findings(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`));
}

const pages: Record<string, string> = {
	chooser: './',
	'permanent address of a term': 't/market-share/#all',
	...Object.fromEntries(LANGUAGES.flatMap(({ id }) => Object.entries(KINDS).map(([kind, path]) => [`${id}: ${kind}`, `${id}/${path}`]))),
};

for (const [name, path] of Object.entries(pages)) {
	test(`${name} has no finding in light or dark`, async ({ page, watch }) => {
		if (path.endsWith(KINDS['not found'])) watch.expect(/no-such-page/);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		expect(await findings(page, { type: 'tag', values: TAGS }), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.reload();
		expect(await findings(page, { type: 'rule', values: RULES_OF_COLOUR }), 'dark').toEqual([]);
	});
}
