/** The results as tables for a terminal. */
import { MOST_VISIT } from './bounds.ts';
import type { Results } from './results.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const MB = (bytes: number | null): string => (bytes === null ? 'unknown' : (bytes / 1e6).toFixed(0));
const seconds = (value: number | null): string => (value === null ? 'unknown' : value.toFixed(1));
const verdict = (ok: boolean): string => (ok ? 'ok' : 'OVER');

/** Columns as wide as their longest cell; figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const isFigure = head.map((_, column) => rows.every((row) => /^[\d.]*$/.test(row[column] ?? '')));
	const line = (cells: readonly string[]) => cells.map((cell, column) => (isFigure[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
	return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

export function report({ date, machine, check, builds, visits, search, bounds }: Results): string {
	return [
		`${date} · ${machine.system}, ${machine.processors} processors, Node ${machine.node}, load before the run ${machine.load.toFixed(2)}`,
		'Builds from cold caches, and the check',
		table(
			['', 'seconds', 'of processors', 'memory MB, all processes', 'memory MB, largest process', 'HTML pages'],
			[
				...([['ours', builds.ours], ['stock', builds.stock]] as const).map(([name, build]) => [name, seconds(build.seconds), seconds(build.processorSeconds), MB(build.treeMemory), MB(build.largestProcess), String(build.htmlPages)]),
				['npm run check', seconds(check.seconds), seconds(check.processorSeconds), MB(check.treeMemory), MB(check.largestProcess), ''],
			],
		),
		'First visit, kB in Brotli 11: the heaviest page of each kind. Stock’s search UI comes by itself when the browser is idle and is not in its total.',
		table(
			['kind', 'lang', 'HTML', 'CSS', 'JS', 'fonts', 'total', `≤ ${MOST_VISIT / 1000}`, 'stock HTML', 'CSS', 'JS', 'fonts', 'total', 'idle search UI', 'ours / stock', 'ours / stock with idle'],
			visits.map(({ kind, lang, ours, stock, ratio, ratioWithIdle }) => [kind, lang, ...[ours.html, ours.css, ours.js, ours.fonts, ours.total].map(kB), verdict(ours.total <= MOST_VISIT), ...[stock.html, stock.css, stock.js, stock.fonts, stock.total, stock.idle].map(kB), ratio.toFixed(2), ratioWithIdle.toFixed(2)]),
		),
		'Search, kB until the index can answer; then each hit shown fetches its text (the largest is given).',
		table(
			['site', 'lang', 'form and scripts', 'engine', 'wasm', 'meta', 'chunk', 'answers', 'a hit'],
			(['ours', 'stock'] as const).flatMap((site) => search.map((row) => [site, row.lang, ...[row[site].form, row[site].engine, row[site].wasm, row[site].meta, row[site].chunk, row[site].answers, row[site].hit].map(kB)])),
		),
		'Bounds',
		table(
			['what', 'bound', 'measured', 'unit', '', 'worst at'],
			bounds.map(({ what, limit, measured, unit, where, ok }) => [what, String(limit), unit === 'requests' ? String(measured) : measured.toFixed(1), unit, verdict(ok), where]),
		),
	].join('\n\n');
}
