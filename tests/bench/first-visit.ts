/** The bytes of a first visit to a page: everything that the browser fetches before the reader does anything. */
import type { BuiltSite } from './built-site.ts';
import { facesFor, loadsOf } from './page-loads.ts';
import { importsOf } from './scripts.ts';
import { brotliSize, sentBytes } from './sent-bytes.ts';

export interface Visit {
	readonly html: number;
	/** Linked style sheets, those for print too. */
	readonly css: number;
	/** Script files with their static imports. */
	readonly js: number;
	/** Preloaded fonts, and faces of the page's style sheets that its text needs. */
	readonly fonts: number;
	readonly total: number;
	/** Scripts written into the page, compressed by themselves; their bytes are part of `html`. */
	readonly inlineScripts: number;
	/** Scripts that come by themselves once the browser is idle; not part of `total`. */
	readonly idle: number;
	/** Addresses of other hosts. */
	readonly thirdParty: readonly string[];
}

/** What an address of this site sends; others are counted as third parties. */
function bytesOf(site: BuiltSite, address: string): number {
	const file = site.fileOf(address);
	return file ? sentBytes(file) : 0;
}

/** @param path such as `fa/glossary/` */
export function firstVisit(site: BuiltSite, path: string): Visit {
	const page = site.addressOf(path);
	const loads = loadsOf(site.textOf(page), page);
	const inside = (address: string) => site.fileOf(address) !== undefined;
	for (const script of loads.scripts) for (const written of importsOf(script).now) loads.js.add(new URL(written, page).href);
	const js = site.withImports(loads.js);
	for (const style of loads.styles) for (const face of facesFor(loads.text, style, page)) loads.fonts.add(face);
	for (const sheet of [...loads.css].filter(inside)) for (const face of facesFor(loads.text, site.textOf(sheet), sheet)) loads.fonts.add(face);

	const running = [...[...js].filter(inside).map((address) => ({ address, script: site.textOf(address) })), ...loads.scripts.map((script) => ({ address: page, script }))];
	const idle = running.flatMap(({ address, script }) => {
		const { later, whenIdle } = importsOf(script);
		return whenIdle ? later.map((written) => new URL(written, address).href) : [];
	});

	const sent = (addresses: Iterable<string>) => [...addresses].reduce((sum, address) => sum + bytesOf(site, address), 0);
	const parts = { html: bytesOf(site, page), css: sent(loads.css), js: sent(js), fonts: sent(loads.fonts) };
	return {
		...parts,
		total: parts.html + parts.css + parts.js + parts.fonts,
		inlineScripts: loads.scripts.length > 0 ? brotliSize(loads.scripts.join('\n')) : 0,
		idle: sent([...site.withImports(idle)].filter((address) => !js.has(address))),
		thirdParty: [...loads.css, ...js, ...loads.fonts].filter((address) => !inside(address)),
	};
}
