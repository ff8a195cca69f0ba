import { en } from '#languages/en.ts';
import { writing } from '../text/mixed-writing.ts';
import { testLanguage } from './language-tests.ts';

testLanguage(en, {
	wrong: {
		'straight-apostrophe': [
			["the firm's step", 'the firm’s step'],
			["doesn't and won't", 'doesn’t and won’t'],
		],
		'space-before-mark': [
			['customers , markets', 'customers, markets'],
			['Why ?', 'Why?'],
			['one : two', 'one: two'],
		],
		'american-spelling': [['They optimize the page.'], ['Customization pays.'], ['an organized firm'], ['Prioritizing, emphasizes, recognized, personalization, categorize']],
	},
	right: [
		'The firm’s customers organise, personalise and recognise.',
		'A prize, a size, to seize, to capsize: none is American.',
		'It is 3:1, is it? Yes! At 10:30; then none.',
		'“We don’t,” she said.',
		'Search engine optimisation is one-to-one work.',
		'See https://example.org/organization?a=b and `don\'t optimize`.',
		'The label :label[customization] is not used :cite[peppers-rogers-1993].',
		'It fell by 0.5% to 1,200 … or 12 – 14.',
		'A horizon, a citizen and a bazaar.',
	],
	sameKey: [
		['one-to-one', 'one to one'],
		['One‑to‑one', 'one–to–one'],
		["firm's", 'firm’s'],
		['SEO', 'seo'],
		['active  marketing ', 'active marketing'],
		['café', 'cafe\u0301'],
	],
	otherKey: [
		['active', 'passive'],
		['channel', 'channels'],
		['café', 'cafe'],
		['onetoone', 'one to one'],
	],
	letters: { 'active marketing': 'A', École: 'E', seo: 'S', '4P': '4' },
	order: ['4P', 'apple', 'Apple', 'e-mail', 'éclair', 'push', 'zoo'],
	writing: writing('english'),
});
