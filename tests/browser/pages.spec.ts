/** Every kind of page loads whole, in its language, within the width of the window. */
import { KINDS, LANGUAGES } from './site.ts';
import { expect, overflowOf, test } from './watched.ts';

for (const { id, direction } of LANGUAGES) {
	for (const [kind, path] of Object.entries(KINDS)) {
		test(`${id}: ${kind} loads without a fault, in its language and within the window`, async ({ page, watch }) => {
			if (kind === 'not found') watch.expect(/no-such-page/);
			const response = await page.goto(`${id}/${path}`);
			expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
			await expect(page.locator('html')).toHaveAttribute('lang', id);
			await expect(page.locator('html')).toHaveAttribute('dir', direction);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('h1')).toBeInViewport();
			expect(await overflowOf(page)).toBe(0);
		});
	}
}

test('the chooser loads without a fault and within the window', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('h1')).toBeInViewport();
	expect(await overflowOf(page)).toBe(0);
});
