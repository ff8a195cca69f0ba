/** Every kind of problem that content can have. An error stops the build, a warning is printed. */
export const PROBLEM_KINDS = {
	'malformed-yaml': 'error',
	'malformed-mdx': 'error',
	'wrong-field': 'error',
	'unknown-file': 'error',
	'missing-file': 'error',
	'missing-language': 'error',
	'duplicate-id': 'error',
	'unknown-term': 'error',
	'unknown-page': 'error',
	'unknown-anchor': 'error',
	'unknown-source': 'error',
	'unknown-fact': 'error',
	'unknown-framework': 'error',
	'unknown-comparison': 'error',
	'unknown-directive': 'error',
	'unknown-interface-key': 'error',
	'contradictory-relation': 'error',
	'clashing-labels': 'error',
	'section-count': 'error',
	'part-count': 'error',
	'code-in-prose': 'error',
	'not-nfc': 'error',
	'stray-control': 'error',
	'spelling': 'error',
	'text-length': 'error',
	'forbidden-label': 'error',
	'deprecated-label': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** A place in a content file; `line` is 1-based. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

export interface Problem extends Place {
	readonly kind: ProblemKind;
	/** What is wrong, with the value that is wrong. */
	readonly says: string;
	/** What to write instead. */
	readonly mend: string;
}

/** The 1-based line of an offset. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

export const problem = (kind: ProblemKind, { file, line }: Place, says: string, mend: string): Problem => ({ kind, file, line, says, mend });

export const isError = ({ kind }: Problem): boolean => PROBLEM_KINDS[kind] === 'error';

/** One problem as it is printed: `file:line  kind`, what is wrong, how to mend it. */
export const formatProblem = ({ file, line, kind, says, mend }: Problem): string => `${file}:${line}  ${kind}\n    ${says}\n    → ${mend}`;

/** The whole report, in the order of files and lines, with a closing count. */
export function formatReport(problems: readonly Problem[]): string {
	const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
	const errors = problems.filter(isError).length;
	const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
	return [...sorted.map(formatProblem), `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`].join('\n\n');
}
