import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { append } from '../model/sound-content.ts';
import { renderProse } from './render-prose.ts';
import { soundContext } from './sound-context.ts';

test('headings have the ids of page.yaml in every language', () => {
	for (const { id } of LANGUAGES) {
		const html = renderProse(soundContext(), id, '## ก\n\ntext\n\n## ข\n\n### ค\n');
		assert.deepEqual([...html.matchAll(/<(h[23]) id="([^"]+)"/g)].map(([, tag, section]) => [tag, section]), [['h2', 'definition'], ['h2', 'examples'], ['h3', 'firm']]);
	}
});

test('a deeper heading takes no section’s id', () => {
	const deeper = append('pages/active-passive/overview/en.mdx', '\n#### Deeper\n');
	assert.equal(renderProse(soundContext(deeper), 'en', '## a\n\n#### b\n\n## c\n'), '<h2 id="definition">a</h2>\n<h4>b</h4>\n<h2 id="examples">c</h2>');
});

test('a text that belongs to no page gets no ids', () => {
	assert.equal(renderProse(soundContext(), 'en', '## a', 'nowhere'), '<h2>a</h2>');
});
