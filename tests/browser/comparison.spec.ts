/** Comparison tables stay tables on every screen, and their headers stay in sight. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { KINDS, LANGUAGES } from './site.ts';
import { expect, test } from './watched.ts';

interface Table {
	readonly caption: Readonly<Record<string, string>>;
	readonly columns: readonly unknown[];
	readonly rows: readonly unknown[];
}
const read = (id: string): Table => parse(readFileSync(new URL(`../../content/comparisons/${id}.yaml`, import.meta.url), 'utf8')) as Table;

/** A table of two columns and one of three: they have layouts of their own on a phone. */
const TABLES = { [KINDS.comparison]: read('active-passive'), [KINDS['by business type']]: read('active-passive-by-business-type') };

/** Roles in the first table as the browser hands it to assistive technology: layout by CSS may take them away, and only the browser knows. */
async function rolesInTree(page: Page): Promise<Record<string, number>> {
	const session = await page.context().newCDPSession(page);
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.comparison table' });
	const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
	const counts: Record<string, number> = {};
	for (const { ignored, role } of nodes) if (!ignored && role) counts[String(role.value)] = (counts[String(role.value)] ?? 0) + 1;
	return counts;
}

/** The lower edge of what stays at the top of the window. */
const barsEnd = (page: Page): Promise<number> => page.evaluate(() => Math.max(...['header.header', 'mobile-starlight-toc nav'].map((bar) => document.querySelector(bar)?.getBoundingClientRect().bottom ?? 0)));

for (const { id } of LANGUAGES) {
	for (const [path, { caption, columns, rows }] of Object.entries(TABLES)) {
		test(`${id}: ${path} has a header for every row and column`, async ({ page, browserName }) => {
			await page.goto(`${id}/${path}`);
			const table = page.getByRole('table', { name: caption[id] ?? '', exact: true });
			await expect(table.getByRole('columnheader')).toHaveCount(columns.length + 1);
			await expect(table.getByRole('rowheader')).toHaveCount(rows.length);
			await expect(table.getByRole('cell')).toHaveCount(rows.length * columns.length);
			if (browserName === 'chromium') {
				expect(await rolesInTree(page)).toMatchObject({ table: 1, row: rows.length + 1, columnheader: columns.length + 1, rowheader: rows.length, cell: rows.length * columns.length });
			}
		});
	}

	test(`${id}: the names of the columns stay below the bars while one reads down the table`, async ({ page }) => {
		await page.goto(`${id}/${KINDS.comparison}`);
		await page.locator('.comparison tbody tr').nth(9).evaluate((row) => row.scrollIntoView({ block: 'center' }));
		const header = page.locator('.comparison thead th').nth(1);
		await expect(header).toBeInViewport();
		const { top, seen } = await header.evaluate((cell) => {
			const box = cell.getBoundingClientRect();
			return { top: box.top, seen: cell.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) };
		});
		expect(Math.abs(top - (await barsEnd(page)))).toBeLessThan(2);
		expect(seen).toBe(true);
	});
}

test('what a cell rests on is reached from the cell, and the cell from there', async ({ page }) => {
	await page.goto(`fa/${KINDS.comparison}`);
	await page.locator('#cost--active a.basis').click();
	await expect(page.locator('#basis-cost--active')).toBeInViewport();
	await page.locator('#basis-cost--active a').first().click();
	await expect(page.locator('#cost--active')).toBeInViewport();
});
