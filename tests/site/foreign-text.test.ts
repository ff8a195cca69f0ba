/** Text in another script says so: `lang` for speech and fonts, and its own direction, so that brackets and numbers stay in place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { ancestorsOf, attribute, isText, listed, named, nodesOf, pages } from './built-pages.ts';
import type { BuiltPage, Element } from './built-pages.ts';

/** Elements that hold no text of the page, or none that could be marked. */
const PLAIN_TEXT = new Set(['script', 'style', 'option', 'textarea']);

/**
 * Where Starlight repeats a heading as plain text: its tables of contents and the name of a heading's own link. The heading itself
 * is marked; the copies stand in boxes of their own, so that nothing around them can be displaced.
 */
const repeatsHeading = (element: Element): boolean => /^(?:mobile-)?starlight-toc$/.test(element.tagName) || attribute(element, 'class')?.split(' ').includes('sl-anchor-link') === true;

/** Unicode script names by the codes of CLDR. */
const SCRIPTS = { Arab: /\p{Script=Arabic}/u, Thai: /\p{Script=Thai}/u, Latn: /\p{Script=Latin}/u };

const scriptOf = (word: string): string => Object.entries(SCRIPTS).find(([, letters]) => letters.test(word))?.[0] ?? 'another';

const scripts = new Map<string, string>();
function scriptOfLanguage(tag: string): string {
	const script = scripts.get(tag) ?? (tag === '' ? 'none' : (new Intl.Locale(tag).maximize().script ?? 'none'));
	scripts.set(tag, script);
	return script;
}

interface Word {
	readonly word: string;
	readonly script: string;
	/** Language that the word stands under. */
	readonly lang: string;
	/** Direction that it stands in, as `dir` has it; `auto` inside a `bdi` without one. */
	readonly direction: string;
	readonly text: string;
}

/** Every run of letters on a page with the language and direction it stands under. */
function* wordsOf(page: BuiltPage): Generator<Word> {
	for (const body of named(page, 'body')) {
		for (const node of nodesOf(body)) {
			if (!isText(node)) continue;
			const above = [...ancestorsOf(node)];
			if (above.some((element) => PLAIN_TEXT.has(element.tagName) || repeatsHeading(element))) continue;
			const lang = above.map((element) => attribute(element, 'lang')).find((tag) => tag !== undefined) ?? '';
			const direction = above.map((element) => attribute(element, 'dir') ?? (element.tagName === 'bdi' ? 'auto' : undefined)).find((dir) => dir !== undefined) ?? 'ltr';
			for (const [word] of node.value.matchAll(/\p{L}[\p{L}\p{M}\u200C]*/gu)) yield { word, script: scriptOf(word), lang, direction, text: node.value.trim().slice(0, 80) };
		}
	}
}

const foreign: string[] = [];
const displaced: string[] = [];
const met = new Set<string>();
for (const page of pages) {
	for (const { word, script, lang, direction, text } of wordsOf(page)) {
		met.add(`${lang} on ${page.lang ?? 'a page of no language'}`);
		if (scriptOfLanguage(lang) !== script) foreign.push(`${page.path}: "${word}" under lang="${lang}" in "${text}"`);
		if (direction !== 'auto' && direction !== (script === 'Arab' ? 'rtl' : 'ltr')) displaced.push(`${page.path}: "${word}" under dir="${direction}" in "${text}"`);
	}
}

test('every run of letters stands under a language that is written in its script', () => {
	assert.equal(foreign.length, 0, listed(foreign));
});

test('every run of letters stands in the direction of its script, isolated from the text around it where that differs', () => {
	assert.equal(displaced.length, 0, listed(displaced));
});

test('the pages of every language hold marked runs of every other', () => {
	for (const { id } of LANGUAGES) for (const other of LANGUAGES) assert.ok(met.has(`${other.id} on ${id}`), `${other.id} on pages in ${id}`);
});
