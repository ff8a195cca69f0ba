/** A reader's browser asks this site and no other: nothing of a page comes from another origin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, fileBytes, files, listed, named, pages, SITE_ADDRESS, textOf } from './built-pages.ts';
import type { BuiltPage, Element } from './built-pages.ts';

/** Relations of `link` that fetch nothing: a name of the page, or a page that a reader may go to. */
const NAMES_ONLY = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

/** Attributes by which an element fetches something without the reader's doing. */
const FETCHES: readonly (readonly [element: string, attribute: string])[] = [
	...['script', 'img', 'iframe', 'embed', 'source', 'track', 'audio', 'video', 'input', 'frame'].map((element) => [element, 'src'] as const),
	['object', 'data'],
	['video', 'poster'],
	['use', 'href'],
	['image', 'href'],
	['form', 'action'],
	['base', 'href'],
];

const urlsIn = (css: string): string[] => [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? '');

function fetchedBy(element: Element): string[] {
	const plain = FETCHES.filter(([name]) => name === element.tagName).flatMap(([, name]) => attribute(element, name) ?? []);
	const sets = ['srcset', 'imagesrcset'].flatMap((name) => (attribute(element, name) ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')).filter(Boolean);
	const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
	const linked = element.tagName === 'link' && !relations.every((relation) => NAMES_ONLY.has(relation)) ? [attribute(element, 'href') ?? ''] : [];
	const refresh = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' ? [/url=(.*)/i.exec(attribute(element, 'content') ?? '')?.[1] ?? ''] : [];
	const pings = (attribute(element, 'ping') ?? '').split(/\s+/).filter(Boolean);
	const styled = urlsIn(attribute(element, 'style') ?? '') as string[];
	return [...plain, ...sets, ...linked, ...refresh, ...pings, ...styled, ...(element.tagName === 'style' ? urlsIn(textOf(element)) : [])];
}

const elsewhere = (address: string, from: string): boolean => {
	const { protocol, href } = new URL(address, from);
	return protocol !== 'data:' && !href.startsWith(SITE_ADDRESS);
};

const scriptsOf = (page: BuiltPage): Element[] => named(page, 'script');

test('no element of a page fetches anything from another origin', () => {
	const fetched = pages.flatMap((page) => page.elements.flatMap((element) => fetchedBy(element).map((address) => ({ page, element, address }))));
	for (const kind of ['script', 'link']) assert.ok(fetched.some(({ element }) => element.tagName === kind), `pages fetch by ${kind}`);
	const findings = fetched.filter(({ page, address }) => elsewhere(address, page.address)).map(({ page, element, address }) => `${page.path}: <${element.tagName}> fetches ${address}`);
	assert.equal(findings.length, 0, listed(findings));
});

test('no style sheet fetches anything from another origin', () => {
	const sheets = files.filter((file) => file.endsWith('.css'));
	assert.ok(sheets.length > 0);
	const findings = sheets.flatMap((file) => urlsIn(fileBytes(file).toString()).filter((address) => elsewhere(address, SITE_ADDRESS + file)).map((address) => `${file}: ${address}`));
	assert.equal(findings.length, 0, listed(findings));
});

test('no script names an address of another origin that it could fetch', () => {
	// Names of XML vocabularies, and what the search engine's own files say in messages, are no addresses that anything fetches.
	const scripts = [
		...files.filter((file) => /\.m?js$/.test(file) && !file.startsWith('pagefind/')).map((file) => ({ at: file, code: fileBytes(file).toString() })),
		...pages.flatMap((page) => scriptsOf(page).map((script) => ({ at: page.path, code: textOf(script) }))),
	];
	assert.ok(scripts.length > pages.length);
	const findings = scripts.flatMap(({ at, code }) => [...code.matchAll(/["'`](?:https?:)?\/\/[a-z0-9-]+\.[^"'`\s]*/gi)].map(([address]) => address.slice(1)).filter((address) => !/^http:\/\/www\.w3\.org\//.test(address) && elsewhere(address, SITE_ADDRESS)).map((address) => `${at}: ${address}`));
	assert.equal(findings.length, 0, listed(findings));
});

test('the security policy that is sent along allows no other origin', () => {
	const policy = /Content-Security-Policy: (.*)/.exec(fileBytes('_headers').toString())?.[1] ?? '';
	const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
	assert.match(policy, /default-src 'self'/);
	assert.deepEqual(sources.filter((source) => !/^'[a-z-]+'$/.test(source) && source !== 'data:'), []);
});
