/** Which browsers drive the built site, and how. `tests/run.ts` sets BROWSER_PATH; without it Playwright's own Chromium is taken. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from 'playwright/test';
import { ADDRESS } from './address.ts';

type BrowserProject = Project<PlaywrightTestOptions, PlaywrightWorkerOptions>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const browserPath = process.env['BROWSER_PATH'];
const isRoot = process.getuid?.() === 0;

/** Nothing but the site is asked for: no updates, no first-run pages. Chromium's sandbox does not work for root. */
const QUIET = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const chromium: NonNullable<BrowserProject['use']> = {
	browserName: 'chromium',
	...(browserPath ? {} : { channel: 'chromium' }),
	launchOptions: { args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])], ...(browserPath ? { executablePath: browserPath } : {}) },
};
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** The second engine, where Debian's Firefox is there; Playwright drives it over BiDi. */
const firefoxPath = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'firefox-esr')).find((path) => existsSync(path));
const firefox: BrowserProject[] = firefoxPath
	? [{ name: 'firefox', testMatch: /(?:pages|search|comparison|language-switch)\.spec\.ts/, use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } } }]
	: [];

export default defineConfig({
	testDir: '.',
	outputDir: join(ROOT, 'test-results'),
	reporter: 'list',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	use: { baseURL: ADDRESS, viewport: { width: 1280, height: 800 }, locale: 'en-GB', screenshot: 'only-on-failure' },
	projects: [
		{ name: 'desktop', testIgnore: 'no-javascript.spec.ts', use: chromium },
		{ name: 'phone', testMatch: /(?:pages|accessibility|search|comparison|language-switch)\.spec\.ts/, use: { ...chromium, ...PHONE } },
		{ name: 'no-javascript', testMatch: 'no-javascript.spec.ts', use: { ...chromium, javaScriptEnabled: false } },
		...firefox,
	],
	webServer: { command: `"${process.execPath}" tests/browser/serve-built.ts`, cwd: ROOT, url: ADDRESS, reuseExistingServer: false, stdout: 'ignore', stderr: 'pipe' },
});
