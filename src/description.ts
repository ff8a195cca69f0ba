/** The plain text of a data file's text, without author syntax, cut at a word for a result list (at most 160 characters). */
export function describe(text: string, most = 160): string {
	const plain = text.replace(/:(?:label|lang|nolink)\[([^\]]*)\](?:\{[^}]*\})?/g, '$1').replace(/\s*:cite\[[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
	if (plain.length <= most) return plain;
	const cut = plain.slice(0, most - 1);
	const space = cut.lastIndexOf(' ');
	return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
