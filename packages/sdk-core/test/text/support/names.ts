/** Synthetic names: words that are common in Vietnam, put together by number. No entry is a person. */
const families =
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai
Tô Tạ Hà Cao Chu Châu Thái Tăng Quách Lương Lưu La Mạc Nghiêm Ông Từ Tống Thạch Kiều Khổng Kha Hứa Hồng Giang Doãn Diệp Cù Cung
Bạch Ân Âu Bành Lò Lường Quàng Cầm Vi Lục Nông Hoàn Triệu Đàm Đồng Mã Nhan Ninh Phí Phó Quản Sầm Thân Tiêu Trà Ứng Vi Văn Viên Vưu
Xa Yên Đậu Đổng Đường`.split(/\s+/)

const middles =
  `Văn Thị Hữu Đức Công Đình Xuân Ngọc Minh Quang Thành Thanh Kim Bảo Gia Hải Hoài Hồng Huy Khánh Mạnh Mỹ Nhật Phương Phú
Phước Quốc Tấn Thế Thiên Thu Thúy Thuỳ Tiến Trọng Trung Tuấn Tường Việt Vĩnh Ý Ái Ánh Bích Cẩm Diễm Duy Đăng Đại Như Quỳnh Tuyết Uyển
Viết Yến Khắc Bá Cảnh Chí Danh Hoàng Hùng Kế Lệ Long Nam Nguyên Nhã Phúc Sỹ Tâm Thục Trường Tú Vân`.split(/\s+/)

const givens =
  `An Anh Ánh Ân Bằng Bảo Bích Bình Cẩm Cảnh Cần Chi Chiến Chinh Chung Chương Cúc Cường Dân Diễm Diệu Dung Dũng Duyên Dự Đại Đạo
Đạt Đăng Điền Điệp Định Đoan Đông Đức Được Giang Giáp Hà Hạ Hải Hạnh Hảo Hân Hằng Hậu Hiên Hiền Hiển Hiếu Hiệp Hoa Hoà Hòa Hoài Hoan
Hoạt Hồng Huân Huệ Hùng Huy Huyền Huỳnh Hưng Hương Hường Hữu Khải Khanh Khánh Khiêm Khoa Khoát Khôi Khuê Khương Kiên Kiệt Lam Lan Lành
Lạc Lài Lăng Lân Lệ Liên Liễu Linh Loan Long Lộc Lợi Luân Luận Lực Ly Lý Mai Mạnh Mận Mẫn Minh My Mỹ Nam Nga Ngà Ngân Nghi Nghĩa Nghị
Ngoan Ngọc Nguyên Nguyệt Nhàn Nhã Nhân Nhật Nhi Nhung Nhuận Như Nhường Ninh Nương Oanh Phát Phi Phong Phú Phúc Phụng Phước Phương Phượng
Quang Quân Quế Quốc Quý Quyên Quyền Quyết Quỳnh Sáng Sâm Sen Sinh Sơn Sửu Sương Tài Tâm Tân Tấn Thạch Thái Thanh Thành Thảo Thắm Thắng
Thân Thế Thi Thiện Thịnh Thoa Thọ Thông Thơ Thơm Thu Thuận Thục Thuý Thúy Thuỳ Thuỷ Thủy Thư Thương Tiên Tiến Tín Tình Toại Toàn Toản
Tố Trà Trang Trâm Trân Tri Triết Triều Triệu Trinh Trí Trọng Trúc Trung Trực Trường Tú Tuân Tuấn Tuệ Tùng Tuyên Tuyền Tuyến Tuyết Tường
Tỵ Uyên Uyển Vàng Vân Vi Viên Việt Vinh Vĩnh Vũ Vượng Vỹ Vy Xuân Xuyến Ý Yên Yến`.split(/\s+/)

/** Every word of the lists, once: about 300. */
export const nameWords: readonly string[] = [...new Set([...families, ...middles, ...givens])]

/** Twelve names that together hold every vowel, tone and habit of spelling. */
export const twelveNames: readonly string[] = [
  'Nguyễn Thị Hoà',
  'Trần Văn Đức',
  'Lê Thị Thúy Hằng',
  'Phạm Quốc Bảo',
  'Hoàng Thị Mỹ Duyên',
  'Võ Trường Giang',
  'Đặng Hữu Phước',
  'Bùi Thị Ánh Nguyệt',
  'Đỗ Trọng Nghĩa',
  'Huỳnh Ngọc Khuê',
  'Ngô Xuân Trưởng',
  'Vũ Như Ý',
]

/** Full names of three words, made from the lists by a fixed generator. */
export function makeNames(count: number, seed = 20250701): string[] {
  let state = seed
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? ''
  }
  return Array.from({ length: count }, () => `${pick(families)} ${pick(middles)} ${pick(givens)}`)
}
