/** What a page says to assistive technology and in its own controls is in the page's language: no English is left over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, REFERENCE_LANGUAGE } from '#languages/index.ts';
import { ancestorsOf, attribute, listed, named, pagesIn, textOf } from './built-pages.ts';
import type { BuiltPage, Element } from './built-pages.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'alt', 'placeholder', 'label', 'data-messages'];

/** Elements whose text is the interface's own rather than the page's. */
const CONTROLS = ['button', 'summary', 'label', 'legend'];

const OWN_LETTERS: Readonly<Record<string, RegExp>> = { fa: /\p{Script=Arabic}/u, th: /\p{Script=Thai}/u };

const languageAt = (element: Element): string | undefined => [element, ...ancestorsOf(element)].map((each) => attribute(each, 'lang')).find((lang) => lang !== undefined);
const isHidden = (element: Element): boolean => attribute(element, 'class')?.split(' ').includes('sr-only') === true;

/** Every text of the interface on a page that counts as written in `lang`. */
function interfaceOf(page: BuiltPage, lang: string): { what: string; text: string }[] {
	return page.elements
		.filter((element) => languageAt(element) === lang)
		.flatMap((element) => {
			const attributes = SPOKEN.flatMap((name) => ((value) => (value?.trim() ? [{ what: `${element.tagName} ${name}`, text: value.trim() }] : []))(attribute(element, name)));
			const text = textOf(element).trim();
			const own = (CONTROLS.includes(element.tagName) || isHidden(element) || attribute(element, 'role') === 'status') && text !== '';
			return own ? [...attributes, { what: element.tagName, text }] : attributes;
		});
}

/** Messages of a script come as one JSON object. */
const partsOf = (text: string): string[] => (text.startsWith('{') ? Object.values(JSON.parse(text) as Record<string, string>) : [text]);

const english = new Set(pagesIn(REFERENCE_LANGUAGE.id).flatMap((page) => interfaceOf(page, REFERENCE_LANGUAGE.id).flatMap(({ text }) => partsOf(text))));

test('the reference language has names for its controls and places', () => {
	assert.ok(english.size > 20);
	for (const page of pagesIn(REFERENCE_LANGUAGE.id)) assert.ok(named(page, 'nav').every((nav) => attribute(nav, 'aria-label') || attribute(nav, 'aria-labelledby')), page.path);
});

for (const { id, name } of LANGUAGES.filter((language) => language !== REFERENCE_LANGUAGE)) {
	test(`no text of the interface on pages in ${id} (${name}) is the English one`, () => {
		const findings = new Set(
			pagesIn(id).flatMap((page) =>
				interfaceOf(page, id).flatMap(({ what, text }) =>
					partsOf(text)
						.filter((part) => /\p{L}/u.test(part) && (english.has(part) || OWN_LETTERS[id]?.test(part) === false))
						.map((part) => `${page.path}: ${what} "${part}"`),
				),
			),
		);
		assert.equal(findings.size, 0, listed([...findings]));
	});
}
