import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { VFile } from 'vfile';
import { blocks } from '#markdown/blocks.ts';
import { LEAF_DIRECTIVES } from '#model/prose.ts';
import { renderProse } from './render-prose.ts';
import { soundContext } from './sound-context.ts';

const context = soundContext();

test('a leaf directive stands for a component, which gets the id and the language of the page', () => {
	assert.equal(renderProse(context, 'fa', '::comparison{#poles}'), '<Comparison id="poles" lang="fa"></Comparison>');
	assert.equal(renderProse(context, 'vi', '::sources{#article}'), '<SourceList id="article" lang="vi"></SourceList>');
	assert.equal(renderProse(context, 'th', '::axes'), '<Axes lang="th"></Axes>');
});

test('every directive that the check knows becomes a component', () => {
	for (const name of LEAF_DIRECTIVES) assert.match(renderProse(context, 'en', `::${name}`), /^<[A-Z]/);
});

test('a component is imported once, however often it stands', () => {
	const file = new VFile();
	file.data.place = { lang: 'en', address: 'home' };
	const leaf = (name: string): LeafDirective => ({ type: 'leafDirective', name, attributes: { id: 'x' }, children: [] });
	const tree: Root = { type: 'root', children: [leaf('comparison'), leaf('comparison'), leaf('axes')] };
	blocks()(tree, file);
	const imports = tree.children.filter(({ type }) => type === 'mdxjsEsm');
	assert.deepEqual(
		imports.map((node) => (node as unknown as { data: { estree: { body: [{ source: { value: string } }] } } }).data.estree.body[0].source.value),
		['#components/Comparison.astro', '#components/Axes.astro'],
	);
	assert.deepEqual(tree.children.map(({ type }) => type), ['mdxjsEsm', 'mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxFlowElement', 'mdxJsxFlowElement']);
});
