import { vi } from '#languages/vi.ts';
import { writing } from '../text/mixed-writing.ts';
import { testLanguage } from './language-tests.ts';

testLanguage(vi, {
	wrong: {
		'tone-place': [
			['hoà nhập', 'hòa nhập'],
			['thuỷ sản', 'thủy sản'],
			['sức khoẻ', 'sức khỏe'],
			['Toà nhà', 'Tòa nhà'],
			['TUỲ CHỌN', 'TÙY CHỌN'],
		],
		'space-before-mark': [
			['khách hàng , thị trường', 'khách hàng, thị trường'],
			['Vì sao ?', 'Vì sao?'],
			['hết .', 'hết.'],
		],
		'tone-without-vowel': [['t\u0301iếp thị'], ['đ\u0300a dạng'], ['á\u0300o']],
		'thousands-comma': [['350,000 đồng'], ['1,250,000 lượt']],
		'decimal-dot': [['0.5%'], ['12.75 %']],
	},
	right: [
		'Hòa, thủy, khỏe, tùy, xòe và tỏa giữ dấu ở chỗ cũ.',
		'Quý khách, quỹ, quả, quẻ, quỷ và quyền đều đúng.',
		'Ngoài ra, toàn bộ loại hàng xoáy khuỷu, thuyết và tuyến.',
		'Giá 350.000 đồng, giảm 0,5%, đo 0,125 giây; tổng 1.234.567.',
		'Lúc 10:30, tỷ lệ là 2:1, phiên bản 2.0, mục 3.1.',
		'Ông nói: “Vì sao? Vì lợi nhuận!”',
		'Công ty cần kỹ năng, lý do và quý bốn; đa dạng ở Đà Nẵng.',
		'Bộ phận B2B của Ritz-Carlton gọi điện… và chờ.',
		'Cụm :label[hoà nhập] là cách viết khác :cite[ngan-2020].',
		'1. Bước đầu\n2. Bước sau',
	],
	sameKey: [
		['hòa', 'hoà'],
		['Thủy', 'thuỷ'],
		['kỹ thuật', 'kĩ thuật'],
		['lý do', 'lí do'],
		['tiếp thị chủ động', 'marketing chủ động'],
		['một-đối-một', 'một đối một'],
		['chủ động', 'chủ động'.normalize('NFD')],
		['ĐỊNH VỊ', 'định vị'],
	],
	otherKey: [
		['hòa', 'hóa'],
		['bán', 'bạn'],
		['chủ động', 'chủ đông'],
		['đo', 'do'],
		['quý', 'quí'],
		['thượng nguồn', 'hạ nguồn'],
	],
	letters: { 'ấn tượng': 'Â', ảnh: 'A', ăn: 'Ă', đo: 'Đ', 'định vị': 'Đ', ơn: 'Ơ', ứng: 'Ư', êm: 'Ê', marketing: 'M' },
	order: ['an', 'ăn', 'ân', 'ban', 'bán', 'chủ', 'cúng', 'dọa', 'đo', 'o', 'ô', 'ơ', 'xa'],
	writing: writing('vietnamese', 'english'),
});
