/** The W3C's checker (Nu, vnu-jar) over all pages. It needs Java; where there is none, the test says so and does not run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SITE_FOLDER } from '#build/site.ts';
import { listed, pages } from './built-pages.ts';

const JAR = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** As `--format json` has it. A warning is an `info` with that subtype; other infos are remarks on style. */
interface Message {
	readonly type: 'error' | 'info' | 'non-document-error';
	readonly subType?: string;
	readonly message: string;
	readonly url?: string;
	readonly extract?: string;
}

const hasJava = spawnSync('java', ['-version']).status === 0;

/** What the checker says of files or folders, or of a text (`-`). */
function check(path: string, input = ''): Message[] {
	const { stderr, error } = spawnSync('java', ['-jar', JAR, '--skip-non-html', '--Werror', '--format', 'json', path], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
	if (error) throw error;
	return (JSON.parse(stderr) as { messages: Message[] }).messages;
}

const isFault = ({ type, subType }: Message): boolean => type !== 'info' || subType === 'warning';

test('the W3C checker finds no error and no warning on any page', (context) => {
	if (!hasJava) {
		context.diagnostic('The W3C checker was not run: there is no Java on this machine (`java` is not found).');
		return;
	}
	assert.ok(check('-', '<!DOCTYPE html><html lang="en"><title>A page</title><p><div>A block</div></p>').some(isFault), 'it would find a fault');
	const faults = check(SITE_FOLDER).filter(isFault);
	context.diagnostic(`The W3C checker read ${pages.length} pages.`);
	assert.equal(faults.length, 0, listed(faults.map(({ url = '', message, extract }) => `${url.split('/dist/')[1] ?? url}: ${message}\n    ${extract}`)));
});
