const middle = {
  male: ['Anh', 'Bảo', 'Công', 'Duy', 'Đức', 'Gia', 'Hải', 'Minh', 'Nhật', 'Quang', 'Tuấn'],
  female: ['Ánh', 'Bảo', 'Diệu', 'Gia', 'Hà', 'Khánh', 'Mai', 'Ngọc', 'Phương', 'Thảo', 'Thùy'],
} as const

const given = {
  male: ['An', 'Bách', 'Dũng', 'Hiếu', 'Huy', 'Khang', 'Khôi', 'Lâm', 'Long', 'Nam', 'Phong', 'Sơn', 'Vinh'],
  female: ['An', 'Chi', 'Dung', 'Giang', 'Hân', 'Hoa', 'Linh', 'Ly', 'My', 'Nhi', 'Quyên', 'Trang', 'Vy'],
} as const

/** A name of two words. It comes round after 143: no mother of a small world has two children of one name before that. */
export function givenName(count: number, sex: 'male' | 'female'): string {
  const [first, last] = [middle[sex], given[sex]]
  return `${first[count % first.length] ?? ''} ${last[count % last.length] ?? ''}`
}
