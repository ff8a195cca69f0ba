/** Search in all four languages: ways in, what it finds, how it is worked by keyboard, what it says when it cannot. */
import { SearchBox } from './search-box.ts';
import { KINDS, LANGUAGES, text } from './site.ts';
import { expect, test } from './watched.ts';

/** A common word of each language, and the name of one term as that language's readers write it. */
const WORDS: Record<string, string> = { fa: 'مشتری', th: 'ลูกค้า', vi: 'khách hàng', en: 'customer' };
const LABELS: Record<string, string[]> = {
	fa: ['بازاریابی فعال', 'بازاريابي فعال', 'بازاریابی فعالانه', 'active marketing'],
	th: ['การตลาดเชิงรุก', 'active marketing'],
	vi: ['marketing chủ động', 'tiếp thị chủ động', 'MARKETING CHỦ ĐỘNG', 'active marketing'],
	en: ['active marketing', 'Active Marketing'],
};

for (const { id } of LANGUAGES) {
	test(`${id}: a word finds pages of the language while one types`, async ({ page }) => {
		const search = new SearchBox(page);
		await search.open(id);
		await search.ask(WORDS[id] ?? '');
		expect(await search.hits.count()).toBeGreaterThan(3);
		for (const hit of await search.hits.all()) {
			await expect(hit).toHaveAttribute('data-lang', id);
			expect(await hit.locator('a[href]').first().getAttribute('href')).toMatch(new RegExp(`/${id}/`));
		}
		await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(WORDS[id] ?? '').replaceAll('%20', '\\+')}`));
		await search.hits.first().locator('a').first().click();
		await expect(page.locator('h1')).toBeVisible();
		await expect(page).not.toHaveURL(/\/search\//);
	});

	test(`${id}: an address with a query shows its results`, async ({ page }) => {
		const search = new SearchBox(page);
		await search.open(id, WORDS[id]);
		await search.settled();
		await expect(search.field).toHaveValue(WORDS[id] ?? '');
		expect(await search.hits.count()).toBeGreaterThan(3);
	});

	for (const label of LABELS[id] ?? []) {
		test(`${id}: “${label}” puts the term's own page first`, async ({ page }) => {
			const search = new SearchBox(page);
			await search.open(id, label);
			await search.settled();
			expect(await search.target(0)).toContain(`/${id}/glossary/active-marketing/`);
		});
	}

	test(`${id}: nonsense finds an empty list, and the page says so`, async ({ page }) => {
		const search = new SearchBox(page);
		await search.open(id);
		await search.ask('zzqxzzqx');
		await expect(search.status).toHaveText(text(id, 'search.none'));
		await expect(search.results.locator('li')).toHaveCount(0);
	});

	test(`${id}: without the index the page says that it cannot be reached, and tries again later`, async ({ page, watch }) => {
		watch.expect(/pagefind/);
		const search = new SearchBox(page);
		await page.route('**/pagefind/**', (route) => route.abort());
		await search.open(id);
		await search.ask(WORDS[id] ?? '');
		await expect(search.status).toHaveText(text(id, 'search.failed'));
		await expect(search.results.locator('li')).toHaveCount(0);
	});

	test(`${id}: the button of the header opens the search over the page`, async ({ page }) => {
		const search = new SearchBox(page);
		await page.goto(`${id}/${KINDS.overview}`);
		await page.locator('search-opener a').click();
		await expect(search.dialog).toBeVisible();
		await expect(search.field).toBeFocused();
		await search.ask(WORDS[id] ?? '');
		expect(await search.hits.count()).toBeGreaterThan(3);
		await expect(page).toHaveURL(new RegExp(`/${id}/${KINDS.overview}$`));
	});
}

for (const keys of ['Control+k', '/']) {
	test(`${keys} opens the search, and Escape closes it`, async ({ page }) => {
		const search = new SearchBox(page);
		await page.goto(`fa/${KINDS.pole}`);
		await page.keyboard.press(keys);
		await expect(search.dialog).toBeVisible();
		await expect(search.field).toBeFocused();
		await expect(search.field).toHaveValue('');
		await page.keyboard.press('Escape');
		await expect(search.dialog).toBeHidden();
	});
}

test('on the search page the keys lead to its own field', async ({ page }) => {
	const search = new SearchBox(page);
	await search.open('th');
	await page.keyboard.press('Control+k');
	await expect(search.field).toBeFocused();
	await expect(search.dialog).toHaveCount(0);
});

test('a slash within a field is a letter', async ({ page }) => {
	const search = new SearchBox(page);
	await search.open('en');
	await search.field.focus();
	await page.keyboard.type('b/c');
	await expect(search.field).toHaveValue('b/c');
});

test('arrow keys go through the hits and back to the field', async ({ page }) => {
	const search = new SearchBox(page);
	await page.goto('vi/');
	await page.keyboard.press('/');
	await expect(search.field).toBeFocused();
	await search.ask('khách hàng');
	const links = search.results.locator('a');
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(search.field).toBeFocused();
});

test('filters narrow the list and stand in the address', async ({ page }) => {
	const search = new SearchBox(page);
	await search.open('en', 'customer');
	await search.settled();
	await page.locator('select[name="kind"]').selectOption('term');
	await expect(page).toHaveURL(/kind=term/);
	await search.settled();
	for (const hit of await search.hits.all()) expect(await hit.locator('a').first().getAttribute('href')).toContain('/en/glossary/');
});

test('an emptied field empties the list', async ({ page }) => {
	const search = new SearchBox(page);
	await search.open('en', 'customer');
	await search.settled();
	await search.field.fill('');
	await expect(search.hits).toHaveCount(0);
	await expect(search.results).toHaveAttribute('aria-busy', 'false');
});
