/** What the browser tests know of the site: its languages, an address for each kind of page, the strings it shows. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES } from '#languages/index.ts';

export { LANGUAGES };

/** A page of each kind, below the language. */
export const KINDS = {
	home: '',
	overview: 'active-passive/overview/',
	pole: 'active-passive/active-marketing/',
	comparison: 'active-passive/comparison/',
	'by business type': 'active-passive/by-business-type/',
	'how to': 'active-passive/how-to-balance/',
	'pros and cons': 'active-passive/pros-cons/',
	faq: 'active-passive/faq/',
	method: 'about/method/',
	corrections: 'about/corrections/',
	sources: 'sources/',
	glossary: 'glossary/',
	term: 'glossary/market-share/',
	search: 'search/',
	'not found': 'no-such-page/',
} as const;

const interfaces = new Map<string, Record<string, string>>();

/** A string of the interface in a language. */
export function text(lang: string, key: string): string {
	const strings = interfaces.get(lang) ?? (parse(readFileSync(new URL(`../../content/interface/${lang}.yaml`, import.meta.url), 'utf8')) as Record<string, string>);
	interfaces.set(lang, strings);
	const found = strings[key];
	if (found === undefined) throw new Error(`content/interface/${lang}.yaml has no "${key}"`);
	return found;
}
