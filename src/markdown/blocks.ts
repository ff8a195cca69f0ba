/** Leaf directives that stand for a component fed from data: `::comparison{#id}`, `::sources{#kind}`, `::axes`, `::corrections`. */
import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const COMPONENTS: Readonly<Record<string, string>> = { comparison: 'Comparison', sources: 'SourceList', axes: 'Axes', corrections: 'CorrectionList' };

/** An import as MDX has it in its tree, so that prose files need none. */
function importOf(component: string): RootContent {
	const value = `#components/${component}.astro`;
	const declaration = {
		type: 'ImportDeclaration',
		specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: component } }],
		source: { type: 'Literal', value, raw: JSON.stringify(value) },
		attributes: [],
	};
	return { type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body: [declaration], comments: [] } } } as unknown as RootContent;
}

export function blocks() {
	return (tree: Root, file: VFile): void => {
		const lang = file.data.place?.lang;
		if (!lang) return;
		const used = new Set<string>();
		visit(tree, 'leafDirective', (node: LeafDirective, index, parent) => {
			const component = COMPONENTS[node.name];
			if (!component || !parent || index === undefined) return;
			used.add(component);
			const attributes = { ...(node.attributes?.['id'] ? { id: node.attributes['id'] } : {}), lang };
			parent.children[index] = {
				type: 'mdxJsxFlowElement',
				name: component,
				attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
				children: [],
			} as unknown as RootContent;
		});
		tree.children.unshift(...[...used].map(importOf));
	};
}
