/** A static server like the hosts the site is made for: base path, 404 page, the headers of `public/_headers`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteLocation } from '../site.ts';
import { headersFor, parseHeaders } from './headers.ts';

/**
 * Serves `folder` and answers with the base path of `SITE_URL` in front.
 * @param port 0 takes a free one
 * @returns the server and the address of the site on it
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
	const { base } = siteLocation();
	const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	// `dev` looks the files up at each request: a build may swap the folder while it is served.
	const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: (response, path) => headersFor(rules, path).forEach(([name, value]) => response.setHeader(name, value)) });
	const notFound = readFileSync(join(folder, '404.html'));
	const server = createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(notFound);
		};
		const path = request.url ?? '/';
		if (!path.startsWith(base)) return missing();
		request.url = `/${path.slice(base.length)}`;
		files(request, response, missing);
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
	const bound = server.address();
	return { server, address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}${base}` };
}
