import type { Page } from 'playwright/test';

/** Whether the page has light writing on a dark ground, as the browser paints it. */
export async function isDark(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const paint = (colour: string): number => {
			const context = document.createElement('canvas').getContext('2d');
			if (!context) throw new Error('no canvas');
			context.fillStyle = colour;
			context.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
			return red + green + blue;
		};
		const { backgroundColor, color } = getComputedStyle(document.body);
		return paint(backgroundColor) < paint(color);
	});
}
