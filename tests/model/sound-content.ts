/** A small sound content set in four languages, from which bad content is made one fault at a time. */
import type { ContentFile } from '#model/content.ts';

const TITLES = { fa: 'بازاریابی فعال و منفعل', th: 'การตลาดเชิงรุกและเชิงรับ', vi: 'Marketing chủ động và thụ động', en: 'Active and passive marketing' };
const DESCRIPTIONS = {
	fa: 'این صفحه می‌گوید که گام نخست را چه کسی برمی‌دارد، شرکت یا مشتری، و هر یک از این دو راه چه سودی دارد.',
	th: 'หน้านี้อธิบายว่าใครเป็นฝ่ายเริ่มก่อนระหว่างธุรกิจกับลูกค้า และแต่ละแบบเหมาะกับธุรกิจประเภทใดบ้างในทางปฏิบัติ เมื่อใดควรใช้',
	vi: 'Trang này nói ai thực hiện bước đầu tiên, doanh nghiệp hay khách hàng, và mỗi cách hợp với loại hình nào.',
	en: 'This page says who takes the first step, the firm or the customer, and which kind of business each way suits.',
};
const QUESTIONS = { fa: 'بازاریابی فعال چیست؟', th: 'การตลาดเชิงรุกคืออะไร', vi: 'Marketing chủ động là gì?', en: 'What is active marketing?' };
const HEADINGS = {
	fa: ['تعریف', 'نمونه‌ها', 'در شرکت'],
	th: ['นิยาม', 'ตัวอย่าง', 'ในบริษัท'],
	vi: ['Định nghĩa', 'Ví dụ', 'Ở doanh nghiệp'],
	en: ['Definition', 'Examples', 'In the firm'],
};
const POLES = {
	active: { fa: 'بازاریابی فعال', th: 'การตลาดเชิงรุก', vi: 'marketing chủ động', en: 'active marketing' },
	passive: { fa: 'بازاریابی منفعل', th: 'การตลาดเชิงรับ', vi: 'marketing thụ động', en: 'passive marketing' },
};
const BACK = { fa: 'بازگشت به {number}', th: 'กลับไปที่ {number}', vi: 'Về chú thích {number}', en: 'Back to note {number}' };
const LANGUAGES = ['fa', 'th', 'vi', 'en'] as const;
type Lang = (typeof LANGUAGES)[number];

const localised = (texts: Readonly<Record<Lang, string>>): string => `{ ${LANGUAGES.map((lang) => `${lang}: "${texts[lang]}"`).join(', ')} }`;

const prose = (lang: Lang): string => `---
title: "${TITLES[lang]}"
description: "${DESCRIPTIONS[lang]}"
questions:
  - "${QUESTIONS[lang]}"
---

[${POLES.active[lang]}](term:active-marketing) :cite[handbook]

## ${HEADINGS[lang][0]}

[${POLES.passive[lang]}](page:active-passive/overview#examples)

## ${HEADINGS[lang][1]}

::comparison{#poles}

### ${HEADINGS[lang][2]}

[${HEADINGS[lang][0]}](page:glossary)
`;

const home = (lang: Lang): string => `---
title: "${HEADINGS[lang][0]}"
description: "${DESCRIPTIONS[lang]}"
questions:
  - "${QUESTIONS[lang]}"
---

::axes
`;

const term = (id: 'active' | 'passive'): string => `kind: pole
frameworks: [active-passive]
related: [${id === 'active' ? 'passive' : 'active'}-marketing]
sources: [handbook]
${LANGUAGES.map((lang) => `${lang}:
  preferred: ${POLES[id][lang]}
  definition: ${TITLES[lang]}
  equivalence: exact
`).join('')}`;

/** Every kind of file once; the terms and the languages of a page as often as there are. */
export function soundContent(): ContentFile[] {
	const files: Record<string, string> = {
		'frameworks.yaml': `- id: active-passive
  poles: [active-marketing, passive-marketing]
  hue: 45
  name: ${localised(TITLES)}
  question: ${localised(QUESTIONS)}
  complete: false
`,
		'facts.yaml': 'avp-01: Active marketing takes the first step.\navp-02: Passive marketing waits.\n',
		'corrections.yaml': `C22:
  verdict: flag
  confidence: high
  pages: [active-passive/overview#examples]
  sources: [handbook]
  title: ${localised(TITLES)}
  text: ${localised(DESCRIPTIONS)}
`,
		'sources/handbook.yaml': `kind: work
type: book
title: The Handbook
lang: en
status: checked
short: ${localised(TITLES)}
note: ${localised(DESCRIPTIONS)}
`,
		'comparisons/poles.yaml': `caption: ${localised(TITLES)}
framework: active-passive
columns:
  - id: active
    term: active-marketing
  - id: passive
    term: passive-marketing
rows:
  - id: examples
    label: ${localised({ fa: 'نمونه', th: 'ตัวอย่าง', vi: 'Ví dụ', en: 'Examples' })}
    cells:
      active:
        text: ${localised(POLES.active)}
        basis: source
        facts: [avp-01]
      passive:
        text: ${localised(POLES.passive)}
        basis: editorial
        sources: [handbook]
        correction: C22
`,
		'glossary/active-marketing.yaml': term('active'),
		'glossary/passive-marketing.yaml': term('passive'),
		'pages/home/page.yaml': 'kind: home\nterms: []\nsections: []\nrelated: []\nsources: []\n',
		'pages/active-passive/overview/page.yaml': `kind: overview
framework: active-passive
terms:
  - active-marketing
sections:
  - id: definition
    facts: [avp-01]
  - id: examples
    facts: [avp-02]
    parts: [firm]
related:
  - home
sources:
  - handbook
`,
	};
	for (const lang of LANGUAGES) {
		files[`interface/${lang}.yaml`] = `site.title: "${TITLES[lang]}"\nfootnotes.label: "${HEADINGS[lang][1]}"\nfootnotes.back: "${BACK[lang]}"\n`;
		files[`pages/home/${lang}.mdx`] = home(lang);
		files[`pages/active-passive/overview/${lang}.mdx`] = prose(lang);
	}
	return Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text }));
}

/** What is done to a file: words replaced, in which each must stand, a text put at the end, or the file taken away. */
export type Change = (files: ContentFile[]) => ContentFile[];

const onFile = (path: string, edit: (text: string) => string): Change => (files) => {
	if (!files.some((file) => file.path === `content/${path}`)) throw new Error(`There is no ${path} to change`);
	return files.map((file) => (file.path === `content/${path}` ? { ...file, text: edit(file.text) } : file));
};

export const replace = (path: string, from: string, to: string): Change =>
	onFile(path, (text) => {
		if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
		return text.replace(from, () => to);
	});

export const append = (path: string, end: string): Change => onFile(path, (text) => text + end);
export const add = (path: string, text: string): Change => (files) => [...files, { path: `content/${path}`, text }];
export const remove = (path: string): Change => (files) => files.filter((file) => file.path !== `content/${path}`);

/** Several changes, one after the other. */
export const all = (...changes: readonly Change[]): Change => (files) => changes.reduce((changed, change) => change(changed), files);
