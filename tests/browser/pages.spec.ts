/** Every kind of page loads whole, in its language, and needs no sideways scrolling in the window or at 400 % zoom. */
import { KINDS, LANGUAGES } from './site.ts';
import { expect, overflowOf, test } from './watched.ts';

/** What is left of a window 1280 pixels wide at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

for (const [kind, path] of Object.entries(KINDS)) {
	test(`${kind} loads in every language without a fault, in that language, within the window and at 400 % zoom`, async ({ page, watch, viewport }) => {
		if (kind === 'not found') watch.expect(/no-such-page/);
		for (const { id, direction } of LANGUAGES) {
			await test.step(id, async () => {
				const response = await page.goto(`${id}/${path}`);
				expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
				await expect(page.locator('html')).toHaveAttribute('lang', id);
				await expect(page.locator('html')).toHaveAttribute('dir', direction);
				await expect(page.locator('h1')).toHaveCount(1);
				await expect(page.locator('h1')).toBeInViewport();
				expect(await overflowOf(page), 'in the window').toBe(0);
				await page.setViewportSize(ZOOMED);
				expect(await overflowOf(page), 'at 400 %').toBe(0);
				if (viewport) await page.setViewportSize(viewport);
			});
		}
	});
}

for (const [name, path] of Object.entries({ chooser: './', 'permanent address of a term': 't/market-share/#all' })) {
	test(`the ${name} loads without a fault, within the window and at 400 % zoom`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toBeInViewport();
		expect(await overflowOf(page), 'in the window').toBe(0);
		await page.setViewportSize(ZOOMED);
		expect(await overflowOf(page), 'at 400 %').toBe(0);
	});
}
