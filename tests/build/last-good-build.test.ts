import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { replace } from '../model/sound-content.ts';
import { temporaryProject } from './temporary-project.ts';

const BROKEN = replace('pages/active-passive/overview/en.mdx', 'term:active-marketing', 'term:actve-marketing');
const MESSAGE = `content/pages/active-passive/overview/en.mdx:8  unknown-term
    "actve-marketing" names no term.
    → Write "active-marketing", or add content/glossary/actve-marketing.yaml.

1 error, 0 warnings`;
const LAST_BUILD = {
	'dist/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
	'dist/404.html': '<title>None</title>',
	'dist/en/index.html': '<title>The last good build</title>',
	'dist/pagefind/index.pf': Uint8Array.of(0, 255, 13, 10),
};

test('npm run build on broken content says what is wrong, exits 1 and leaves dist/ byte for byte', (t) => {
	const project = temporaryProject(BROKEN, LAST_BUILD);
	t.after(project.remove);
	const before = project.site();
	const { status, output } = project.run('build');
	assert.equal(status, 1);
	assert.equal(output, `${MESSAGE}\n\nNothing was built; dist/ is as it was.\n`);
	assert.deepEqual(project.site(), before);
	assert.equal(Object.keys(before).length, 4);
});

test('a build that fails on the way leaves dist/ byte for byte', (t) => {
	const project = temporaryProject((files) => files, { ...LAST_BUILD, 'astro.config.mjs': "throw new Error('No site today');" });
	t.after(project.remove);
	const before = project.site();
	const { status, output } = project.run('build');
	assert.equal(status, 1);
	assert.match(output, /No site today/);
	assert.deepEqual(project.site(), before);
});

test('npm start on broken content without a build says so and exits 1', (t) => {
	const project = temporaryProject(BROKEN, {});
	t.after(project.remove);
	const { status, output } = project.run('start');
	assert.equal(status, 1);
	assert.equal(output.replace('Checking the content …\n', ''), `${MESSAGE}\n\nNothing can be served: the content has errors, and no good build is there. Mend the errors above and start again.\n`);
	assert.ok(!existsSync(join(project.folder, 'dist')));
});

/** What the command has written by the time it names its address. */
async function untilServing(command: ChildProcess): Promise<{ output: string; address: string }> {
	let output = '';
	for (const stream of [command.stdout, command.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	for (;;) {
		const address = /The site stands at (\S+)/.exec(output)?.[1];
		if (address) return { output, address };
		if (command.exitCode !== null) throw new Error(`The command ended: ${output}`);
		await Promise.race([once(command.stdout as NonNullable<ChildProcess['stdout']>, 'data'), once(command, 'exit')]);
	}
}

test('npm start on broken content serves the last good build and says so', async (t) => {
	const project = temporaryProject(BROKEN, LAST_BUILD);
	const before = project.site();
	const command = project.begin('start');
	t.after(async () => {
		if (command.exitCode === null && command.kill()) await once(command, 'exit');
		project.remove();
	});
	const { output, address } = await untilServing(command);
	assert.ok(output.includes(MESSAGE));
	assert.ok(output.includes('The content has errors (above). This is the last good build, without your latest changes.'));

	const page = await fetch(`${address}en/`);
	assert.equal(await page.text(), '<title>The last good build</title>');
	assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
	assert.equal(new URL(address).pathname, '/base/');
	for (const missing of [`${address}nowhere/`, new URL('/en/', address).href]) {
		const answer = await fetch(missing);
		assert.deepEqual([answer.status, await answer.text()], [404, '<title>None</title>']);
	}
	assert.deepEqual(project.site(), before);
});
