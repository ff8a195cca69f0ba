/** Playwright's `test`, with an eye on what a page does beside what is asked: every test fails on an error in the console, a failed request, or one that leaves the site. */
import { expect, test as plain } from 'playwright/test';
import type { Page } from 'playwright/test';

/** What went wrong on a page. */
export class Watch {
	readonly faults: string[] = [];
	readonly #expected: RegExp[] = [];

	constructor(page: Page, origin: string) {
		page.on('console', (message) => message.type() === 'error' && this.faults.push(`console: ${message.text()} (${message.location().url})`));
		page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
		page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && this.faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
		page.on('response', (response) => response.status() >= 400 && this.faults.push(`${response.status()}: ${response.url()}`));
		page.on('request', (request) => !request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()) && this.faults.push(`left the site: ${request.url()}`));
	}

	/** Faults that the test brings about itself. */
	expect(...faults: RegExp[]): void {
		this.#expected.push(...faults);
	}

	get unexpected(): string[] {
		return this.faults.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
	}
}

export const test = plain.extend<{ watch: Watch }>({
	watch: [
		async ({ page, baseURL }, use) => {
			const watch = new Watch(page, new URL(baseURL ?? '').origin);
			await use(watch);
			expect(watch.unexpected).toEqual([]);
		},
		{ auto: true },
	],
});

/** How far the page is wider than the window; nothing, where readers need not scroll sideways. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export { expect };
