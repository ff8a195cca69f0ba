/** Text in another script says so: `lang` for speech and fonts, and its own direction, so that brackets and numbers stay in place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestorsOf, attribute, isText, listed, named, nodesOf, pages, textOf } from './built-pages.ts';
import type { BuiltPage, Node } from './built-pages.ts';

/** Elements whose text is no text of the page, or that cannot hold the elements that would mark it. */
const UNMARKED = new Set(['script', 'style', 'title', 'option', 'textarea', 'kbd']);

/** Scripts as CLDR abbreviates them, with their Unicode names. */
const SCRIPTS: Readonly<Record<string, string>> = { Arab: 'Arabic', Thai: 'Thai', Latn: 'Latin' };

/** Letters that belong to no language's script alone: º, ª and the like. */
const letterRuns = /\p{L}[\p{L}\p{M}\u200C]*/gu;

const scriptOf = (word: string): string => Object.entries(SCRIPTS).find(([, name]) => new RegExp(`\\p{Script=${name}}`, 'u').test(word))?.[0] ?? 'other';
const scriptOfLanguage = (tag: string): string => new Intl.Locale(tag).maximize().script ?? '';

interface Setting {
	readonly lang: string;
	/** Direction of the text, as `dir` has it; `auto` inside `bdi` without one. */
	readonly direction: string;
}

/** Language and direction that a node stands under. */
function settingOf(node: Node): Setting {
	const above = [...ancestorsOf(node)];
	const lang = above.map((element) => attribute(element, 'lang')).find((tag) => tag !== undefined) ?? '';
	const direction = above.map((element) => attribute(element, 'dir') ?? (element.tagName === 'bdi' ? 'auto' : undefined)).find((dir) => dir !== undefined) ?? 'ltr';
	return { lang, direction };
}

/** Every word of a page in a script, with the setting it stands in. */
function* wordsOf(page: BuiltPage): Generator<Setting & { readonly word: string; readonly script: string; readonly text: string }> {
	const [body] = named(page, 'body');
	if (!body) return;
	for (const node of nodesOf(body)) {
		if (!isText(node) || [...ancestorsOf(node)].some(({ tagName }) => UNMARKED.has(tagName))) continue;
		for (const [word] of node.value.matchAll(letterRuns)) yield { ...settingOf(node), word, script: scriptOf(word), text: node.value.trim().slice(0, 80) };
	}
}

test('every run in a foreign script stands under a language that is written in it', () => {
	const findings = pages.flatMap((page) => [...wordsOf(page)].filter(({ lang, script }) => lang === '' || scriptOfLanguage(lang) !== script).map(({ word, lang, text }) => `${page.path}: "${word}" under lang="${lang}" in "${text}"`));
	assert.equal(findings.length, 0, listed(findings));
});

test('every run stands in the direction of its script', () => {
	const findings = pages.flatMap((page) =>
		[...wordsOf(page)].filter(({ script, direction }) => direction !== 'auto' && direction !== (script === 'Arab' ? 'rtl' : 'ltr')).map(({ word, direction, text }) => `${page.path}: "${word}" in dir="${direction}" in "${text}"`),
	);
	assert.equal(findings.length, 0, listed(findings));
});

test('a run in another direction is isolated from the text around it', () => {
	// `dir` and `bdi` isolate (HTML, section 15.3.6); `lang` alone, or a `bdo`, would let brackets and numbers at its edges jump.
	const marked = pages.flatMap((page) => named(page, 'bdi').map((element) => ({ page, element })));
	assert.ok(marked.length > 100, 'the site holds isolated runs');
	const findings = marked.filter(({ element }) => textOf(element).trim() === '' || textOf(element) !== textOf(element).trim()).map(({ page, element }) => `${page.path}: bdi "${textOf(element)}"`);
	assert.equal(findings.length, 0, listed(findings));
});
