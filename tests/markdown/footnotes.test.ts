import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProse } from './render-prose.ts';
import { soundContext } from './sound-context.ts';

const NOTE = 'x[^1] y[^1]\n\n[^1]: z';
const LABELS = { fa: 'نمونه‌ها', th: 'ตัวอย่าง', vi: 'Ví dụ', en: 'Examples' };
const BACK = { fa: 'بازگشت به ۱', th: 'กลับไปที่ 1', vi: 'Về chú thích 1', en: 'Back to note 1' };

for (const lang of ['fa', 'th', 'vi', 'en'] as const) {
	test(`${lang}: the labels of footnotes are in the language of the page`, () => {
		const html = renderProse(soundContext(), lang, NOTE);
		assert.match(html, new RegExp(`<h2 class="sr-only" id="footnote-label">${LABELS[lang]}</h2>`));
		assert.deepEqual([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label), [BACK[lang], `${BACK[lang]}-${lang === 'fa' ? '۲' : '2'}`]);
		assert.match(html, new RegExp(`data-footnote-ref[^>]*>${lang === 'fa' ? '۱' : '1'}<`));
		assert.doesNotMatch(html, /Footnotes|Back to reference/);
	});
}
