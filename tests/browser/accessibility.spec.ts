/** axe finds nothing on any kind of page: WCAG 2.2 AA and its best practices, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The findings as lines: rule, what is wrong, where. */
async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ')})`));
}

const pages = [['chooser', './'], ['permanent address', 't/market-share/#all'], ...LANGUAGES.flatMap(({ id }) => Object.entries(KINDS).map(([kind, path]) => [`${id}: ${kind}`, `${id}/${path}`]))] as [string, string][];

for (const [name, path] of pages) {
	test(`${name} has no finding in light or dark`, async ({ page, watch }) => {
		if (path.endsWith(KINDS['not found'])) watch.expect(/no-such-page/);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			expect(await findings(page), colorScheme).toEqual([]);
		}
	});
}
