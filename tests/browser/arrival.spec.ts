/** Pages that belong to no language: chooser, permanent addresses of terms, not found. */
import type { BrowserContext } from 'playwright/test';
import { LANGUAGES, text } from './site.ts';
import { expect, test } from './watched.ts';

const REGIONS: Record<string, string> = { fa: 'fa-IR', th: 'th-TH', vi: 'vi-VN', en: 'en-US' };
const remember = (context: BrowserContext, lang: string): Promise<unknown> => context.addInitScript((choice) => localStorage.setItem('lang', choice), lang);

for (const { id } of LANGUAGES) {
	test.describe(`a browser that asks for ${REGIONS[id]}`, () => {
		test.use({ locale: REGIONS[id] ?? '' });

		test('sees its language suggested by the chooser and stays there', async ({ page, baseURL }) => {
			await page.goto('./');
			await expect(page.locator('.chooser .suggested')).toHaveCount(1);
			await expect(page.locator('.chooser .suggested')).toHaveAttribute('lang', id);
			await expect(page).toHaveURL(baseURL ?? '');
		});

		test('goes on from a permanent address to its own page of the term', async ({ page }) => {
			await page.goto('t/market-share/');
			await expect(page).toHaveURL(new RegExp(`/${id}/glossary/market-share/$`));
		});

		test('stays at a permanent address with #all', async ({ page }) => {
			await page.goto('t/market-share/#all');
			await expect(page.locator('main > section')).toHaveCount(LANGUAGES.length);
			await expect(page).toHaveURL(/\/t\/market-share\/#all$/);
		});
	});

	test(`an address below /${id}/ that is not there is answered in ${id} alone`, async ({ page, watch }) => {
		watch.expect(/no-such-page/);
		await page.goto(`${id}/glossary/no-such-page/`);
		await expect(page.locator('main > section:visible')).toHaveCount(1);
		await expect(page.getByRole('heading', { name: text(id, 'notFound.title') })).toBeVisible();
		await expect(page).toHaveTitle(text(id, 'notFound.title'));
	});
}

test.describe('a browser that asks for none of the languages', () => {
	test.use({ locale: 'de-DE' });

	test('sees no suggestion', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('.chooser a')).toHaveCount(LANGUAGES.length);
		await expect(page.locator('.chooser .suggested')).toHaveCount(0);
	});

	test('reads all four languages at a permanent address', async ({ page }) => {
		await page.goto('t/market-share/');
		await expect(page.locator('main > section')).toHaveCount(LANGUAGES.length);
		await expect(page).toHaveURL(/\/t\/market-share\/$/);
	});

	test('goes on from a permanent address where a language was chosen before', async ({ page, context }) => {
		await remember(context, 'vi');
		await page.goto('t/market-share/');
		await expect(page).toHaveURL(/\/vi\/glossary\/market-share\/$/);
	});
});

test('a language chosen on the site goes before that of the browser', async ({ page }) => {
	await page.goto('en/');
	await page.locator('.site-foot a[hreflang="th"]').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'th');
	await page.goto('t/market-share/');
	await expect(page).toHaveURL(/\/th\/glossary\/market-share\/$/);
});

test('an address of no language that is not there is answered in all four', async ({ page, watch }) => {
	watch.expect(/no-such-page/);
	await page.goto('no-such-page/');
	await expect(page.locator('main > section:visible')).toHaveCount(LANGUAGES.length);
});
