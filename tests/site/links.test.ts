/** Links lead somewhere: every internal address is a file of the site, every fragment an id on its page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, fileBytes, files, listed, pages, SITE_ADDRESS } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

const known = new Set(files);
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** What is wrong with a link, or undefined. Addresses of other sites are not asked. */
function fault(target: string, from: string): string | undefined {
	if (!URL.canParse(target, from)) return 'is no address';
	const { origin, pathname, hash, protocol } = new URL(target, from);
	if (!/^https?:$/.test(protocol)) return protocol === 'data:' || protocol === 'mailto:' ? undefined : `has the scheme ${protocol}`;
	if (origin !== new URL(SITE_ADDRESS).origin) return undefined;
	const address = origin + pathname;
	if (!address.startsWith(SITE_ADDRESS)) return 'leaves the base path';
	const page = byAddress.get(address);
	if (!page && !known.has(decodeURIComponent(address.slice(SITE_ADDRESS.length)))) return 'leads to nothing';
	if (hash && page && !page.ids.has(decodeURIComponent(hash.slice(1)))) return 'names an id that its page does not have';
	return undefined;
}

/** Attributes that hold an address, and those that hold ids of the same page. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'cite'];
const IDS = ['for', 'form', 'headers', 'list', 'popovertarget', 'aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns'];

const linksOf = (page: BuiltPage): string[] => page.elements.flatMap((element) => ADDRESSES.flatMap((name) => attribute(element, name) ?? []));

test('every internal link and every address of a file leads to something, its fragment to an id there', () => {
	const findings = pages.flatMap((page) =>
		[...new Set(linksOf(page))].flatMap((target) => {
			const wrong = fault(target, page.address);
			return wrong ? [`${page.path}: ${target} ${wrong}`] : [];
		}),
	);
	assert.equal(findings.length, 0, listed(findings));
	assert.ok(pages.some((page) => linksOf(page).some((link) => link.includes('#'))), 'the pages hold links with fragments');
});

test('no id stands twice on a page, and every reference by id has its target on the page', () => {
	const findings = pages.flatMap((page) => {
		const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
		const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
		const references = page.elements.flatMap((element) => IDS.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)));
		return [...[...twice].map((id) => `${page.path}: "${id}" stands twice`), ...references.filter((id) => !page.ids.has(id)).map((id) => `${page.path}: "${id}" is not on the page`)];
	});
	assert.equal(findings.length, 0, listed(findings));
});

test('ids are ASCII and need no escaping in an address', () => {
	const findings = pages.flatMap((page) => [...page.ids].filter((id) => !/^[A-Za-z0-9_-]+$/.test(id)).map((id) => `${page.path}: "${id}"`));
	assert.equal(findings.length, 0, listed(findings));
});

test('the sitemap lists the pages that may be found, under the address of the site, and no others', () => {
	const index = fileBytes('sitemap-index.xml').toString();
	const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	const parts = addressesIn(index).map((address) => address.slice(SITE_ADDRESS.length));
	assert.ok(parts.every((part) => known.has(part)), listed(parts));
	const addresses = parts.flatMap((part) => addressesIn(fileBytes(part).toString()));
	assert.deepEqual(addresses.filter((address) => !byAddress.has(address)), []);
	const findable = pages.filter(({ elements }) => !elements.some((element) => attribute(element, 'name') === 'robots')).filter(({ path }) => !path.startsWith('t/'));
	assert.deepEqual([...addresses].sort(), findable.map(({ address }) => address).sort());
});
