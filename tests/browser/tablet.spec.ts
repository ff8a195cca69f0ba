/** Between phone and desktop a long word may make a table wider than its place. */
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

test.use({ viewport: { width: 700, height: 800 } });

for (const { id, direction } of LANGUAGES) {
	test(`${id}: where a table is wider than its place, the criterion stays at the ${direction === 'rtl' ? 'right' : 'left'} edge`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.comparison}`);
		await page.addStyleTag({ content: '.comparison table { width: 1400px }' });
		await page.locator('.comparison tbody tr').nth(3).evaluate((row) => row.scrollIntoView({ block: 'center' }));
		await page.evaluate((step) => scrollBy(step, 0), direction === 'rtl' ? -400 : 400);
		const edge = await page.locator('.comparison tbody th').nth(3).evaluate((cell, rtl) => (rtl ? document.documentElement.clientWidth - cell.getBoundingClientRect().right : cell.getBoundingClientRect().left), direction === 'rtl');
		expect(Math.abs(edge)).toBeLessThan(2);
	});
}
