/** What a host sends for a file: texts in Brotli at its best, what is compressed already as it is. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg']);

export function brotliSize(text: string | Buffer): number {
	const bytes = Buffer.from(text);
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

const known = new Map<string, number>();

/** The bytes of a file on the wire. Most pages load the same files, so each is compressed once. */
export function sentBytes(file: string): number {
	const size = known.get(file) ?? (TEXTS.has(extname(file)) ? brotliSize(readFileSync(file)) : readFileSync(file).length);
	known.set(file, size);
	return size;
}
