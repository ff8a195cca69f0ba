import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** The search as a reader has it before them: on its page, or in the dialog over another. */
export class SearchBox {
	readonly field: Locator;
	readonly status: Locator;
	readonly results: Locator;
	/** The hits themselves, without what is nested in them. */
	readonly hits: Locator;
	readonly dialog: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.field = page.locator('search-form input[name="q"]');
		this.status = page.locator('search-form [role="status"]');
		this.results = page.locator('#results');
		this.hits = page.locator('#results > li[data-lang]');
		this.dialog = page.locator('dialog.search-dialog');
	}

	async open(lang: string, query = ''): Promise<void> {
		await this.#page.goto(`${lang}/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`);
	}

	/** Types a query and waits until the list is final. */
	async ask(query: string): Promise<void> {
		await this.field.fill(query);
		await this.settled();
	}

	async settled(): Promise<void> {
		await expect(this.status).not.toBeEmpty();
		await expect(this.results).toHaveAttribute('aria-busy', 'false');
	}

	/** The address below the site that a hit leads to. */
	async target(hit: number): Promise<string> {
		return (await this.hits.nth(hit).locator('a[href]').first().getAttribute('href')) ?? '';
	}
}
