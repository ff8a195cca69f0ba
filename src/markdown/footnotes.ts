import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatNumber } from '../languages/index.ts';
import { languageIn } from './context.ts';
import type { MarkdownContext } from './context.ts';

/** Puts the labels and numbers that remark-rehype makes for footnotes into the page's language; it has one label a site. */
export function footnoteLabels(context: MarkdownContext) {
	return (tree: Root, file: VFile): void => {
		const language = languageIn(context, file.data.place?.lang);
		const strings = context.catalog.interface[language?.id ?? ''];
		if (!language || !strings) return;
		const local = (text: string) => text.replace(/\d+/g, (digits) => formatNumber(Number(digits), language));
		visit(tree, 'element', (node: Element) => {
			if (node.properties['id'] === 'footnote-label') node.children = [{ type: 'text', value: strings['footnotes.label'] ?? '' }];
			if ('dataFootnoteRef' in node.properties) for (const child of node.children) if (child.type === 'text') child.value = local(child.value);
			if ('dataFootnoteBackref' in node.properties) {
				const number = String(node.properties['ariaLabel'] ?? '').replace(/^\D*/, '');
				node.properties['ariaLabel'] = (strings['footnotes.back'] ?? '').replace('{number}', local(number));
			}
		});
	};
}
