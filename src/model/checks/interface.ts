/** Every interface string in every language. */
import type { Content } from '../content.ts';
import { problem } from '../problems.ts';
import type { Problem } from '../problems.ts';

export function checkInterface(content: Content): Problem[] {
	const keys = new Set([...content.interface.values()].flatMap(({ data }) => Object.keys(data)));
	return content.languages.flatMap(({ id }) => {
		const strings = content.interface.get(id);
		if (!strings && content.unread.has(`content/interface/${id}.yaml`)) return [];
		if (!strings) return [problem('missing-file', { file: `content/interface/${id}.yaml`, line: 1 }, `There are no interface strings for "${id}".`, `Write content/interface/${id}.yaml with the keys of the other languages.`)];
		return [...keys].filter((key) => !(key in strings.data)).map((key) => problem('unknown-interface-key', strings.at([]), `The string "${key}" is missing.`, `Add "${key}:"; another language has it.`));
	});
}
