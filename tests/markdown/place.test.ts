import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { pagePlace } from '#markdown/place.ts';
import { soundContext } from './sound-context.ts';

const TREE: Root = { type: 'root', children: [] };

function placed(path: string): VFile {
	const file = new VFile({ path });
	pagePlace(soundContext())(TREE, file);
	return file;
}

test('a prose file knows its language and address, and is where Starlight looks for it', () => {
	const file = placed('/project/content/pages/active-passive/overview/th.mdx');
	assert.deepEqual(file.data.place, { lang: 'th', address: 'active-passive/overview' });
	assert.equal(file.path, '/project/src/content/docs/th/active-passive/overview.mdx');
});

test('a path with backslashes is read the same', () => {
	assert.deepEqual(placed('C:\\project\\content\\pages\\home\\fa.mdx').data.place, { lang: 'fa', address: 'home' });
});

test('another file has no place and keeps its path', () => {
	for (const path of ['/project/content/pages/home/de.mdx', '/project/content/pages/fa.mdx', '/project/README.md']) {
		const file = placed(path);
		assert.equal(file.data.place, undefined);
		assert.equal(file.path, path);
	}
});
