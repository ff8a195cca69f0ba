/** axe finds nothing on any kind of page: WCAG 2.2 AA and its best practices, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { SearchBox } from './search-box.ts';
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

/** Asks about a page in both schemes of colour. */
async function expectNoFinding(page: Page, path: string): Promise<void> {
	await test.step(path, async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		expect.soft(await findings(page, { type: 'tag', values: TAGS }), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.reload();
		expect.soft(await findings(page, { type: 'rule', values: RULES_OF_COLOUR }), 'dark').toEqual([]);
	});
}

for (const [kind, path] of Object.entries(KINDS)) {
	test(`${kind} has no finding in any language, in light or dark`, async ({ page, watch }) => {
		if (kind === 'not found') watch.expect(/no-such-page/);
		for (const { id } of LANGUAGES) await expectNoFinding(page, `${id}/${path}`);
	});
}

for (const [name, path] of Object.entries({ chooser: './', 'permanent address of a term': 't/market-share/#all' })) {
	test(`the ${name} has no finding in light or dark`, async ({ page }) => expectNoFinding(page, path));
}

test('the search has none with results in its dialog', async ({ page }) => {
	const search = new SearchBox(page);
	await page.goto('fa/');
	await page.locator('search-opener a').click();
	await search.ask('بازاریابی');
	expect(await findings(page, { type: 'tag', values: TAGS })).toEqual([]);
});
