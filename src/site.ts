/** Where the site stands: one variable decides every absolute address. */

/** Settings of the project as a whole. */
export const SETTINGS = {
	/** Where readers report mistakes: an address that takes the page's own as its end; none is offered while it is empty. */
	reportMistake: '',
	version: '0.1.0',
} as const;

/**
 * Origin and base path from `SITE_URL`.
 * @returns `origin` without a slash at its end, `base` with one at either end
 * @throws where the value is no absolute address
 */
export function siteLocation(value = process.env['SITE_URL'] ?? 'https://four-axes.example/'): { origin: string; base: string } {
	if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) throw new Error(`SITE_URL is "${value}"; write an absolute address such as https://example.org/marketing/`);
	const { origin, pathname } = new URL(value);
	return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
