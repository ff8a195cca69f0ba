/** The HTML of every page is sound: html-validate with its `standard` and `a11y` presets. The W3C's own checker has a file of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Message } from 'html-validate';
import { listed, pages } from './built-pages.ts';

/**
 * Findings that are Starlight's own, by rule and place, each with the reason why it stays. Anywhere else the rule holds, and one
 * that is no longer met fails the test, so that the list cannot outlive its reasons.
 */
const STARLIGHT: readonly { readonly rule: string; readonly at: RegExp; readonly reason: string }[] = [
	{ rule: 'no-implicit-button-type', at: /> nav > button$/, reason: 'The button of the menu on a phone stands in no form, where the type decides nothing.' },
	{ rule: 'unique-landmark', at: /> (?:mobile-)?starlight-toc > nav$/, reason: 'The table of contents is there twice, for narrow and for wide windows; the style sheet takes one of them out of the page at any width.' },
	{ rule: 'unique-landmark', at: /^html > body > div > div > div > aside$/, reason: 'The column beside the text is the only one without a name among the notes in the text, which have theirs; that tells it apart.' },
];

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

const findings: { readonly path: string; readonly message: Message }[] = [];
for (const { path, html } of pages) {
	const { results } = await validator.validateString(html, path);
	findings.push(...results.flatMap(({ messages }) => messages.map((message) => ({ path, message }))));
}

const knownFor = ({ ruleId, selector }: Message) => STARLIGHT.find(({ rule, at }) => rule === ruleId && at.test(selector ?? ''));

test('html-validate finds nothing on any page that is ours', () => {
	const ours = findings.filter(({ message }) => !knownFor(message)).map(({ path, message: { ruleId, message, selector } }) => `${path}: ${ruleId}: ${message} (${selector})`);
	assert.equal(ours.length, 0, listed(ours));
});

for (const known of STARLIGHT) {
	test(`${known.rule} is still met in Starlight's markup (${known.at.source})`, () => {
		assert.ok(findings.some(({ message }) => knownFor(message) === known), 'take it off the list');
	});
}

test('the validator would find a fault', async () => {
	const { valid } = await validator.validateString('<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><p><div>A block in a paragraph</div></p></body></html>');
	assert.equal(valid, false);
});
