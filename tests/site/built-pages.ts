/** The built site as the tests see it: every HTML page below `dist/`, read and parsed once for each test file. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SITE_FOLDER } from '#build/site.ts';
import { LANGUAGES } from '#languages/index.ts';
import { siteLocation } from '#site.ts';

export type Element = Tree.Element;
export type Node = Tree.Node;

export interface BuiltPage {
	/** Below the base path, as in an address: `fa/glossary/seo/`, empty for the chooser, `404.html`. */
	readonly path: string;
	/** Absolute, under `SITE_URL`. */
	readonly address: string;
	/** Language of the address; undefined for the pages that belong to none. */
	readonly lang: string | undefined;
	/** What is the same in every language: `glossary/seo/`. */
	readonly place: string;
	readonly html: string;
	/** All elements in document order; the contents of `noscript` among them, as a reader without JavaScript has them. */
	readonly elements: readonly Element[];
	readonly ids: ReadonlySet<string>;
}

const { origin, base } = siteLocation();

/** The site's address, with a slash at its end. */
export const SITE_ADDRESS = origin + base;

/** Every file of the built site, below the base path. */
export const files: readonly string[] = readdirSync(SITE_FOLDER, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(SITE_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.sort();

export const fileBytes = (file: string): Buffer => readFileSync(join(SITE_FOLDER, file));

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

/** The node and everything below it, in document order. */
export function* nodesOf(node: Node): Generator<Node> {
	yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

/** The elements above a node, the nearest first. */
export function* ancestorsOf(node: Node): Generator<Element> {
	let above = 'parentNode' in node ? node.parentNode : null;
	while (above && isElement(above)) {
		yield above;
		above = above.parentNode;
	}
}

export const textOf = (node: Node): string =>
	[...nodesOf(node)]
		.filter(isText)
		.map(({ value }) => value)
		.join('');

/** Elements of these names, on a page or below an element. */
export const named = (within: BuiltPage | Element, ...names: string[]): Element[] =>
	('elements' in within ? within.elements : [...nodesOf(within)].filter(isElement)).filter(({ tagName }) => names.includes(tagName));

function read(file: string): BuiltPage {
	const path = file.replace(/(^|\/)index\.html$/, '$1');
	const html = fileBytes(file).toString('utf8');
	const elements = [...nodesOf(parse(html, { scriptingEnabled: false }))].filter(isElement);
	const lang = LANGUAGES.find(({ id }) => path.startsWith(`${id}/`))?.id;
	return { path, address: SITE_ADDRESS + path, lang, place: lang ? path.slice(lang.length + 1) : path, html, elements, ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])) };
}

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = files.filter((file) => file.endsWith('.html')).map(read);

/** The pages that stand in a language. */
export const pagesIn = (lang: string): BuiltPage[] => pages.filter((page) => page.lang === lang);

/** The page at a path below the base. */
export function pageAt(path: string): BuiltPage {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`dist/ has no page "${path}"; build the site first (npm run build)`);
	return page;
}

/** A list of findings as the message of a failed assertion. */
export const listed = (findings: readonly string[]): string => `${findings.length} findings:\n${findings.slice(0, 40).join('\n')}`;
