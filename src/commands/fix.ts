/** `npm run fix`: mends in place what a program can mend safely (NFC, letters, SARA AM, digits, quotes, lost half-spaces), and lists what it changed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../languages/index.ts';
import { parseContent } from '../model/content.ts';
import { findingsIn, mended } from '../model/orthography.ts';
import { CONTENT_FOLDER, readContent } from '../model/read.ts';

/** A mend can uncover another (a letter, then the compound it stands in); three rounds reach the end. */
const ROUNDS = 3;

const changed = new Set<string>();
for (let round = 0; round < ROUNDS; round++) {
	const { content } = parseContent(await readContent(CONTENT_FOLDER), LANGUAGES);
	for (const { file, source, stretches } of content.stretches) {
		const text = mended(source, stretches.flatMap(findingsIn));
		if (text === source) continue;
		await writeFile(join(CONTENT_FOLDER, '..', file), text);
		changed.add(file);
	}
}
console.log(changed.size === 0 ? 'Nothing to mend.' : `Mended:\n${[...changed].sort().map((file) => `  ${file}`).join('\n')}`);
