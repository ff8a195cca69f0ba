/** The `_headers` format of static hosts: a path pattern on a line of its own, its headers indented below. */

export interface HeaderRule {
	readonly pattern: RegExp;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeaders(text: string): HeaderRule[] {
	const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (/^\S/.test(line)) {
			const source = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
			rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
		} else {
			const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
			rules.at(-1)?.headers.push([name, value]);
		}
	}
	return rules;
}

/** The headers of a path below the base, the later rule last. */
export const headersFor = (rules: readonly HeaderRule[], path: string): (readonly [string, string])[] => rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => [...headers]);
