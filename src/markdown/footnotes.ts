import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { MarkdownContext } from './context.ts';

/** Puts the labels that remark-rehype makes for footnotes into the page's language; it has one label a site. */
export function footnoteLabels({ catalog }: MarkdownContext) {
	return (tree: Root, file: VFile): void => {
		const strings = catalog.interface[file.data.place?.lang ?? ''];
		if (!strings) return;
		visit(tree, 'element', (node: Element) => {
			if (node.properties['id'] === 'footnote-label') node.children = [{ type: 'text', value: strings['footnotes.label'] ?? '' }];
			if ('dataFootnoteBackref' in node.properties) {
				const number = String(node.properties['ariaLabel'] ?? '').replace(/^\D*/, '');
				node.properties['ariaLabel'] = (strings['footnotes.back'] ?? '').replace('{number}', number);
			}
		});
	};
}
