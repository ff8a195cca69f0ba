/** Reading, browsing and comparing need no JavaScript. This project has it switched off. */
import { isDark } from './colours.ts';
import { KINDS, LANGUAGES, text } from './site.ts';
import { expect, test } from './watched.ts';

for (const [index, { id, direction }] of LANGUAGES.entries()) {
	const other = LANGUAGES[(index + 1) % LANGUAGES.length]?.id ?? '';

	test(`${id}: every kind of page can be read`, async ({ page, watch }) => {
		watch.expect(/no-such-page/);
		for (const [kind, path] of Object.entries(KINDS)) {
			await page.goto(`${id}/${path}`);
			await expect(page.locator('h1'), kind).toBeVisible();
			await expect(page.locator('main p:visible').filter({ hasText: /\S/ }).first(), kind).toBeVisible();
			if (kind !== 'not found') await expect(page.locator('html'), kind).toHaveAttribute('dir', direction);
		}
	});

	test(`${id}: the links of the sidebar lead on`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.overview}`);
		await page.locator(`nav.sidebar a[href$="/${id}/${KINDS.comparison}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${id}/${KINDS.comparison}$`));
		await page.locator(`nav.sidebar a[href$="/${id}/${KINDS.glossary}"]`).click();
		await page.locator('.letter a').first().click();
		await expect(page).toHaveURL(new RegExp(`/${id}/glossary/[a-z0-9-]+/$`));
		await expect(page.locator('#definition')).toBeVisible();
	});

	test(`${id}: the comparison is a table one can read`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.comparison}`);
		const table = page.getByRole('table').first();
		await expect(table.getByRole('columnheader').nth(1)).toBeVisible();
		await expect(table.getByRole('rowheader').first()).toBeVisible();
		await expect(table.getByRole('cell').last()).not.toBeEmpty();
	});

	test(`${id} to ${other}: the links at header and foot keep the page`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.pole}`);
		await page.locator('details.languages > summary').click();
		await page.locator(`details.languages a[hreflang="${other}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${other}/${KINDS.pole}$`));
		await page.locator(`.site-foot a[hreflang="${id}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${id}/${KINDS.pole}$`));
	});

	test(`${id}: the way into search leads to its page, which offers the glossary instead`, async ({ page }) => {
		await page.goto(`${id}/`);
		await page.locator('search-opener a').click();
		await expect(page).toHaveURL(new RegExp(`/${id}/search/$`));
		await expect(page.locator('main noscript p')).toContainText(text(id, 'search.noScript').split('{count}')[0]?.trim() ?? '');
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	for (const { id } of LANGUAGES) {
		test(`${id}: the menu opens and leads on`, async ({ page }) => {
			await page.goto(`${id}/${KINDS.overview}`);
			await page.getByRole('button', { name: text(id, 'menuButton.accessibleLabel') }).tap();
			await page.locator(`nav.sidebar a[href$="/${id}/${KINDS.glossary}"]`).tap();
			await expect(page).toHaveURL(new RegExp(`/${id}/${KINDS.glossary}$`));
		});
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the colours follow a system in ${colorScheme}, and no button promises otherwise`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const path of ['./', 'th/', `fa/${KINDS.comparison}`]) {
			await page.goto(path);
			expect(await isDark(page), path).toBe(colorScheme === 'dark');
			await expect(page.locator('theme-switch button')).toBeHidden();
		}
	});
}

test('the chooser leads to each language', async ({ page }) => {
	for (const { id } of LANGUAGES) {
		await page.goto('./');
		await page.locator(`.chooser a[hreflang="${id}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', id);
	}
});

test('a permanent address holds the term in all languages', async ({ page }) => {
	await page.goto('t/market-share/');
	await expect(page.locator('main > section:visible')).toHaveCount(LANGUAGES.length);
});

test('an address that is not there is answered in all languages', async ({ page, watch }) => {
	watch.expect(/no-such-page/);
	await page.goto('th/no-such-page/');
	await expect(page.locator('main > section:visible')).toHaveCount(LANGUAGES.length);
});
