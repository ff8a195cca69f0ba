/**
 * `npm run bench`: what the site costs, beside a stock Starlight site with the same content that is made and built in the same
 * run. Prints tables and writes `test-results/bench.json`. Replaces `dist/` by a fresh build.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, platform, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_FOLDER } from '#build/site.ts';
import { LANGUAGES } from '#languages/index.ts';
import { CONTENT_FOLDER, loadCatalog, readContent } from '#model/read.ts';
import { siteLocation } from '#site.ts';
import { bounds } from './bounds.ts';
import { BuiltSite } from './built-site.ts';
import { measuredRun } from './measured-run.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';
import { searchWeight } from './search-weight.ts';
import { stockContent } from './stock-content.ts';
import { BUILD_STOCK_SITE, makeStockSite } from './stock-site.ts';
import { compareVisits } from './visits.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = join(ROOT, 'test-results/bench.json');
/** What builds keep for the next one. */
const CACHES = ['.cache', 'node_modules/.astro', 'node_modules/.vite'];

const htmlPages = (site: BuiltSite): number => site.files('**/*.html').length;

const location = siteLocation();
const machine = { system: `${platform()} ${release()}`, processors: availableParallelism(), node: process.versions.node, load: loadavg()[0] ?? 0 };

console.log('Checking the content …');
const check = await measuredRun('npm', ['run', 'check'], ROOT);

const work = await mkdtemp(join(tmpdir(), 'four-axes-bench-'));
try {
	console.log('Building our site …');
	for (const cache of CACHES) await rm(join(ROOT, cache), { recursive: true, force: true });
	const ourBuild = await measuredRun(process.execPath, ['src/commands/build.ts'], ROOT);
	const ours = new BuiltSite(join(work, 'ours'), location.base);
	// Weighed as it is now, whatever replaces `dist/` meanwhile.
	await cp(SITE_FOLDER, ours.folder, { recursive: true });

	console.log('Building a stock Starlight site with the same content …');
	const { catalog } = await loadCatalog();
	await makeStockSite(join(work, 'stock'), stockContent(catalog, await readContent(CONTENT_FOLDER), location.base), location);
	const stockBuild = await measuredRun(process.execPath, BUILD_STOCK_SITE, join(work, 'stock'));
	const stock = new BuiltSite(join(work, 'stock/dist'), location.base);

	console.log('Weighing pages …\n');
	const measured = {
		check,
		builds: { ours: { ...ourBuild, htmlPages: htmlPages(ours) }, stock: { ...stockBuild, htmlPages: htmlPages(stock) } },
		visits: compareVisits(catalog, ours, stock),
		search: LANGUAGES.map(({ id: lang }) => ({ lang, ours: searchWeight(ours, lang), stock: searchWeight(stock, lang) })),
	};
	const results: Results = { date: new Date().toISOString(), machine, ...measured, bounds: bounds(measured) };
	console.log(report(results));
	await mkdir(join(ROOT, 'test-results'), { recursive: true });
	await writeFile(OUTPUT, `${JSON.stringify(results, null, '\t')}\n`);
	console.log('\nWritten to test-results/bench.json');
} finally {
	await rm(work, { recursive: true, force: true });
}
