/** Light and dark: the system's wish, the reader's choice, and paper. */
import { isDark } from './colours.ts';
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`without a choice the pages follow a system in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const path of ['./', 'fa/', `en/${KINDS.comparison}`]) {
			await page.goto(path);
			expect(await isDark(page), path).toBe(colorScheme === 'dark');
		}
	});

	test(`the button turns away from ${colorScheme}, and the choice is kept on every page`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('th/');
		const button = page.locator('theme-switch button');
		await expect(button).toHaveAttribute('aria-pressed', String(colorScheme === 'dark'));
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', String(colorScheme !== 'dark'));
		expect(await isDark(page)).toBe(colorScheme !== 'dark');
		for (const path of [`vi/${KINDS.faq}`, './']) {
			await page.goto(path);
			expect(await isDark(page), path).toBe(colorScheme !== 'dark');
		}
	});
}

for (const { id } of LANGUAGES) {
	test(`${id}: on paper the text stands alone, dark on light, whatever was chosen`, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		for (const path of [KINDS.comparison, KINDS.faq, KINDS.glossary, KINDS.term]) {
			await page.goto(`${id}/${path}`);
			await page.emulateMedia({ media: 'print' });
			expect(await isDark(page), path).toBe(false);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('main p').first()).toBeVisible();
			await expect(page.locator('nav, header.header, search-opener, details.languages, .basis').filter({ visible: true })).toHaveCount(0);
		}
	});
}
