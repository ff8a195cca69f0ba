import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { foreignRuns } from '../text/scripts.ts';
import { languageIn } from './context.ts';
import type { MarkdownContext } from './context.ts';

/**
 * Marks runs of foreign script in text: `lang` for speech and fonts, and where the direction differs `bdi`, so that brackets and
 * numbers around the run stay in place (Unicode Bidirectional Algorithm, isolates). Code and what is marked already are left alone.
 */
export function foreignText(context: MarkdownContext) {
	return (tree: Root, file: VFile): void => {
		const language = languageIn(context, file.data.place?.lang);
		if (!language) return;
		visit(tree, (node, index, parent) => {
			if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre' || node.properties['lang'])) return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return;
			const runs = foreignRuns(node.value, language.foreign);
			if (!runs.some(({ lang }) => lang)) return;
			const nodes = runs.map(({ text, lang }): Element | Text => (lang ? foreignElement(text, lang, language.direction, languageIn(context, lang)?.direction ?? 'ltr') : { type: 'text', value: text }));
			(parent.children as (RootContent | ElementContent)[]).splice(index, 1, ...nodes);
			return [SKIP, index + nodes.length];
		});
	};
}

function foreignElement(text: string, lang: string, here: 'ltr' | 'rtl', there: 'ltr' | 'rtl'): Element {
	const children: Text[] = [{ type: 'text', value: text }];
	if (here === there) return { type: 'element', tagName: 'span', properties: { lang }, children };
	return { type: 'element', tagName: 'bdi', properties: { lang, dir: there }, children };
}
