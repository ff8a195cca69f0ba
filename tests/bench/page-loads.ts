/** What a page names that the browser fetches by itself, read from its HTML and style sheets. */
import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

const SCRIPT_TYPES = new Set(['', 'module', 'text/javascript']);

/** Absolute addresses by what they are, and the texts in the page. */
export interface Loads {
	readonly css: Set<string>;
	readonly js: Set<string>;
	readonly fonts: Set<string>;
	readonly scripts: string[];
	readonly styles: string[];
	text: string;
}

/** Reads the page at the address `page`. */
export function loadsOf(html: string, page: string): Loads {
	const loads: Loads = { css: new Set(), js: new Set(), fonts: new Set(), scripts: [], styles: [], text: '' };
	read(parse(html), page, loads);
	return loads;
}

function read(node: DefaultTreeAdapterTypes.Node, page: string, loads: Loads): void {
	if (tree.isTextNode(node)) loads.text += node.value;
	if (!('childNodes' in node)) return;
	if (tree.isElementNode(node)) {
		const { rel = '', href, src, as, type = '' } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
		const relations = rel.split(/\s+/);
		const content = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
		if (node.tagName === 'link' && href) {
			const address = new URL(href, page).href;
			if (relations.includes('stylesheet') || (relations.includes('preload') && as === 'style')) loads.css.add(address);
			else if (relations.includes('modulepreload') || (relations.includes('preload') && as === 'script')) loads.js.add(address);
			else if (relations.includes('preload') && as === 'font') loads.fonts.add(address);
		}
		if (node.tagName === 'script' && SCRIPT_TYPES.has(type)) {
			if (src) loads.js.add(new URL(src, page).href);
			else loads.scripts.push(content);
		}
		if (node.tagName === 'style') loads.styles.push(content);
		if (node.tagName === 'script' || node.tagName === 'style') return;
	}
	for (const child of node.childNodes) read(child, page, loads);
}

/** The files of the faces in a style sheet at `address` whose range meets the text. */
export function* facesFor(text: string, css: string, address: string): Generator<string> {
	const characters = new Set([...text].map((character) => character.codePointAt(0) as number));
	for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
		const source = /url\(\s*["']?([^"')]+)/.exec(face)?.[1];
		const range = /unicode-range:([^;}]+)/.exec(face)?.[1] ?? 'U+0-10FFFF';
		const spans = range.split(',').map((span) => span.trim().slice(2).split('-'));
		const covers = (code: number) => spans.some(([from = '', to = from]) => code >= Number.parseInt(from.replaceAll('?', '0'), 16) && code <= Number.parseInt(to.replaceAll('?', 'F'), 16));
		if (source && !source.startsWith('data:') && [...characters].some(covers)) yield new URL(source, address).href;
	}
}
