/** The bytes that search costs a reader of one language, from opening it to the first hit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchPath } from '#addresses.ts';
import { LANGUAGES } from '#languages/index.ts';
import type { BuiltSite } from './built-site.ts';
import { loadsOf } from './page-loads.ts';
import { importsOf } from './scripts.ts';
import { sentBytes } from './sent-bytes.ts';

export interface SearchWeight {
	/** The site's own part: scripts that load when search opens (or, with stock, by themselves), and the page that holds the form. */
	readonly form: number;
	/** `pagefind.js` and its worker. */
	readonly engine: number;
	readonly wasm: number;
	/** The list of languages and the words of this one. */
	readonly meta: number;
	/** The largest of the chunks of the index, of which a word needs one. */
	readonly chunk: number;
	/** Everything until the index can answer. */
	readonly answers: number;
	/** The largest of the texts, of which each hit shown needs its own. */
	readonly hit: number;
}

/** Scripts that the page can come to load, beyond those of a first visit; of rules for one language those of this one. */
function laterScripts(site: BuiltSite, lang: string): string[] {
	const page = site.addressOf(`${lang}/`);
	const { js, scripts } = loadsOf(site.textOf(page), page);
	const first = site.withImports(js);
	const others = LANGUAGES.filter(({ id }) => id !== lang).map(({ id }) => `/${id}.`);
	const all = new Set(first);
	const follow = (script: string, address: string): void => {
		for (const written of importsOf(script).later) {
			for (const loaded of site.withImports([new URL(written, address).href])) {
				if (all.has(loaded) || others.some((name) => loaded.includes(name))) continue;
				all.add(loaded);
				follow(site.textOf(loaded), loaded);
			}
		}
	};
	for (const script of scripts) follow(script, page);
	for (const address of first) follow(site.textOf(address), address);
	return [...all].filter((address) => !first.has(address));
}

export function searchWeight(site: BuiltSite, lang: string): SearchWeight {
	const index = (file: string) => join(site.folder, 'pagefind', file);
	const { languages } = JSON.parse(readFileSync(index('pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string; wasm: string | null }> };
	const entry = languages[lang];
	if (!entry) throw new Error(`${site.folder} has no search index for ${lang}`);
	const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + sentBytes(file), 0);
	const largest = (pattern: string) => Math.max(0, ...site.files(pattern).map(sentBytes));

	const form = sum([...laterScripts(site, lang).map((address) => site.fileOf(address) as string), ...site.files(`${searchPath(lang)}index.html`)]);
	const engine = sum([index('pagefind.js'), index('pagefind-worker.js')]);
	const wasm = sentBytes(index(`wasm.${entry.wasm ?? 'unknown'}.pagefind`));
	const meta = sum([index('pagefind-entry.json'), index(`pagefind.${entry.hash}.pf_meta`)]);
	const chunk = largest(`pagefind/index/${lang}_*.pf_index`);
	return { form, engine, wasm, meta, chunk, answers: form + engine + wasm + meta + chunk, hit: largest(`pagefind/fragment/${lang}_*.pf_fragment`) };
}
