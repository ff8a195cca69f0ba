/** What a script loads: by static imports at once, by dynamic ones when it comes to that. */
import ts from 'typescript';

export interface Imports {
	readonly now: readonly string[];
	readonly later: readonly string[];
	/** Whether the later ones come by themselves as soon as the browser is idle. */
	readonly whenIdle: boolean;
}

/** The addresses as written in the script. */
export function importsOf(script: string): Imports {
	const now: string[] = [];
	const later: string[] = [];
	const note = (list: string[], address: ts.Node | undefined) => void (address && ts.isStringLiteralLike(address) && list.push(address.text));
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(now, node.moduleSpecifier);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) note(later, node.arguments[0]);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
	return { now, later, whenIdle: script.includes('requestIdleCallback') };
}
