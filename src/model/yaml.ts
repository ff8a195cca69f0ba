import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { z } from 'astro/zod';
import { problem } from './problems.ts';
import type { Place, Problem } from './problems.ts';

type Path = readonly PropertyKey[];

/** A YAML text with the places of its values. */
export interface YamlFile {
	readonly file: string;
	readonly source: string;
	readonly document: Document;
	/** The place of the value at `path`, or of the nearest value above it that exists. */
	readonly at: (path: Path) => Place;
}

/** Parses YAML 1.2. `firstLine` is the line of the file on which `source` begins (front matter begins on the second). */
export function parseYaml(file: string, source: string, firstLine = 1): { yaml: YamlFile; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const problems = document.errors.map((error) =>
		error.code === 'DUPLICATE_KEY'
			? problem('duplicate-id', { file, line: lineAt(error.pos[0]) }, `The key ${/^[^:\n]*/.exec(source.slice(error.pos[0]))?.[0]} stands twice.`, 'Give each entry a key of its own, or take one of the two out.')
			: problem('malformed-yaml', { file, line: lineAt(error.pos[0]) }, (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, ''), 'Correct the YAML; a text with ": " or " #" inside stands in quotes.'),
	);
	visit(document, {
		Alias: (_, alias) => {
			if (!alias.resolve(document)) problems.push(problem('malformed-yaml', { file, line: lineAt(alias.range?.[0] ?? 0) }, `The alias "*${alias.source}" stands for nothing.`, 'Write the value itself; a text that begins with * stands in quotes.'));
		},
	});
	const at = (path: Path): Place => {
		for (let length = path.length; length >= 0; length--) {
			const key = keyAt(document, path.slice(0, length));
			if (key?.range) return { file, line: lineAt(key.range[0]) };
		}
		return { file, line: firstLine };
	};
	return { yaml: { file, source, document, at }, problems };
}

/** The key of a map entry, or the item of a list: where an editor looks for it. */
function keyAt(document: Document, path: Path): Node | undefined {
	if (path.length === 0) return isNode(document.contents) ? document.contents : undefined;
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const last = path.at(-1);
	if (isMap(parent)) {
		const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
		return pair && isNode(pair.key) ? pair.key : undefined;
	}
	if (isSeq(parent)) return isNode(parent.items[Number(last)]) ? (parent.items[Number(last)] as Node) : undefined;
	return undefined;
}

/** Every string of a document with the path of keys that leads to it. */
export function* strings(document: Document): Generator<{ path: readonly string[]; scalar: Scalar<string> }> {
	function* walk(node: unknown, path: readonly string[]): Generator<{ path: readonly string[]; scalar: Scalar<string> }> {
		if (isMap(node)) for (const { key, value } of node.items) yield* walk(value, [...path, String(isScalar(key) ? key.value : key)]);
		else if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* walk(isPair(item) ? item.value : item, [...path, String(index)]);
		else if (isScalar(node) && typeof node.value === 'string') yield { path, scalar: node as Scalar<string> };
	}
	yield* walk(document.contents, []);
}

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong, as problems with their lines. */
export function schemaProblems(yaml: YamlFile, issues: readonly Issue[], languages: readonly string[]): Problem[] {
	return issues.flatMap((issue) => {
		const path = issue.path.map(String).join('.') || 'the file';
		const place = yaml.at(issue.path);
		const last = String(issue.path.at(-1));
		const missing = (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.path.length > 0 && !yaml.document.hasIn(issue.path);
		if (missing && languages.includes(last)) return problem('missing-language', place, `"${path}" is missing.`, `Add the text under "${last}:"; nothing is published in fewer than all languages.`);
		const choice = issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : '';
		if (missing) return problem('wrong-field', place, `"${path}" is missing.`, `Add "${last}:"${choice && `, ${choice}`}.`);
		if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem('wrong-field', yaml.at([...issue.path, key]), `"${key}" is no field of ${path}.`, 'Correct the name, or take the field out; src/model/schemas.ts lists the fields.'));
		if (choice) return problem('wrong-field', place, `"${path}" is "${String(yaml.document.getIn(issue.path))}".`, `Write ${choice}.`);
		return problem('wrong-field', place, `"${path}": ${issue.message}.`, 'Correct the value; src/model/schemas.ts describes the field.');
	});
}
