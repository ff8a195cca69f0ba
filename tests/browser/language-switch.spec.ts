/** A switch of language keeps the page and the section being read. */
import type { Page } from 'playwright/test';
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

/** Goes to the same page in another language by the menu of the header. */
async function switchTo(page: Page, lang: string): Promise<void> {
	await page.locator('details.languages > summary').click();
	await page.locator(`details.languages a[hreflang="${lang}"]`).click();
}

const next = (index: number): string => LANGUAGES[(index + 1) % LANGUAGES.length]?.id ?? '';

for (const [index, { id }] of LANGUAGES.entries()) {
	const other = next(index);

	test(`${id} to ${other}: the section being read is the one one lands on`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.overview}`);
		await page.locator('#neighbours').evaluate((heading) => heading.scrollIntoView());
		await switchTo(page, other);
		await expect(page).toHaveURL(new RegExp(`/${other}/${KINDS.overview}#neighbours$`));
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await expect(page.locator('#neighbours')).toBeInViewport();
	});

	test(`${id} to ${other}: from the top of a page one lands at the top`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.term}`);
		await switchTo(page, other);
		await expect(page).toHaveURL(new RegExp(`/${other}/${KINDS.term}$`));
		await expect(page.locator('h1')).toBeInViewport();
	});
}

test('the links at the foot of a page lead to its twins', async ({ page }) => {
	await page.goto(`en/${KINDS.faq}`);
	await page.locator('.site-foot a[hreflang="vi"]').click();
	await expect(page).toHaveURL(new RegExp(`/vi/${KINDS.faq}`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the menu of languages closes by Escape and gives the focus back', async ({ page }) => {
	await page.goto('fa/');
	const menu = page.locator('details.languages');
	await menu.locator('summary').click();
	await expect(menu.locator('a').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu.locator('a').first()).toBeHidden();
	await expect(menu.locator('summary')).toBeFocused();
});
