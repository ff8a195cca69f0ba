/** What the site may cost (section 4 of the design), beside what it does cost. */
import type { Results } from './results.ts';

export interface Bound {
	readonly what: string;
	readonly unit: 'kB' | 's' | 'requests';
	readonly limit: number;
	/** The worst figure measured, in the unit. */
	readonly measured: number;
	/** Where the worst figure was met. */
	readonly where: string;
	readonly ok: boolean;
}

/** The most that a first visit may send, in bytes. */
export const MOST_VISIT = 40_000;
const KB = 1000;

/** The greatest of the figures and where it stands. */
function worst<T>(values: readonly T[], figure: (value: T) => number, name: (value: T) => string): { measured: number; where: string } {
	const [first, ...rest] = [...values].sort((a, b) => figure(b) - figure(a));
	if (first === undefined) throw new Error('Nothing was measured');
	return { measured: figure(first), where: rest.every((value) => figure(value) === figure(first)) ? 'everywhere' : name(first) };
}

export function bounds({ visits, search, builds, check }: Pick<Results, 'visits' | 'search' | 'builds' | 'check'>): Bound[] {
	const page = ({ path }: { path: string }) => `/${path}`;
	const rows: Omit<Bound, 'ok'>[] = [
		{ what: 'first visit to a page, everything', unit: 'kB', limit: MOST_VISIT / KB, ...worst(visits, ({ ours }) => ours.total / KB, page) },
		{ what: 'JavaScript of a first visit, files and inline', unit: 'kB', limit: 8, ...worst(visits, ({ ours }) => (ours.js + ours.inlineScripts) / KB, page) },
		{ what: 'third-party requests', unit: 'requests', limit: 0, ...worst(visits, ({ ours }) => ours.thirdParty.length, page) },
		{ what: 'search until the first hit: one chunk, one text', unit: 'kB', limit: 170, ...worst(search, ({ ours }) => (ours.answers + ours.hit) / KB, ({ lang }) => lang) },
		{ what: 'whole build', unit: 's', limit: 60, measured: builds.ours.seconds, where: `${builds.ours.htmlPages} pages` },
		{ what: 'npm run check', unit: 's', limit: 3, measured: check.seconds, where: 'the whole content' },
	];
	return rows.map((row) => ({ ...row, ok: row.measured <= row.limit }));
}
