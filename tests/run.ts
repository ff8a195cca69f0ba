/**
 * `npm test`: everything that CI runs, in the order in which faults are cheapest to find. Installs the browser it needs.
 * `npm test -- unit site browser` runs those parts alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findBrowser } from './browser/find-browser.ts';

const node = (...args: string[]): string[] => [process.execPath, ...args];
const files = (pattern: string): string[] => globSync(pattern).sort();

/** Command lines of each part, made when it is its turn. */
const PARTS: Readonly<Record<string, () => string[]>> = {
	types: () => node('node_modules/astro/bin/astro.mjs', 'check'),
	content: () => node('src/commands/check.ts'),
	unit: () => node('--test', ...files('tests/{text,languages,model,markdown,build,search}/**/*.test.ts')),
	build: () => node('src/commands/build.ts'),
	site: () => node('--test', ...files('tests/site/**/*.test.ts')),
	browser: () => node('node_modules/playwright/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'),
};

const wanted = process.argv.slice(2);
const failed: string[] = [];
const passed: string[] = [];
for (const [name, command] of Object.entries(PARTS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	console.log(`\n── ${name} ──`);
	const browser = name === 'browser' ? findBrowser() : '';
	const [program = '', ...args] = command();
	const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, BROWSER_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1' } });
	(status === 0 ? passed : failed).push(name);
	if (status !== 0 && name === 'build') break;
}
console.log(`\n${failed.length === 0 ? 'All parts are green.' : `Failed: ${failed.join(', ')}.`}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
