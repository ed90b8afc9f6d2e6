/** Religions by the two-digit code of the population database. @source list of a public client; confidence: observed */
export const religions: Readonly<Record<string, string>> = {
  '00': 'Không',
  '01': 'Phật giáo',
  '02': 'Công giáo',
  '03': 'Phật giáo Hòa Hảo',
  '04': 'Hồi giáo',
  '05': 'Cao đài',
  '06': 'Minh sư đạo',
  '07': 'Minh lý đạo',
  '08': 'Tin lành',
  '09': 'Tịnh độ cư sĩ Phật hội Việt Nam',
  '10': 'Đạo Tứ ấn hiếu nghĩa',
  '11': 'Bửu sơn Kỳ hương',
  '12': "Đạo Ba Ha'i",
  '13': 'Bà La Môn',
  '14': 'Mặc Môn',
}

/** Marital status by the code of the population database; any other code means not known. Observed. */
export const maritalStatuses: Readonly<Record<string, string>> = {
  '1': 'Chưa kết hôn',
  '2': 'Đang có vợ/chồng',
  '3': 'Đã ly hôn hoặc góa',
}

/** Blood groups by the code of the population database. Observed. */
export const bloodGroups: Readonly<Record<string, string>> = {
  '00': 'Chưa có',
  '01': 'A',
  '02': 'B',
  '03': 'AB',
  '04': 'O',
}

/** Kinds of residence of civil status. Observed. */
export const residenceKinds: Readonly<Record<string, string>> = { '0': 'Không có', '1': 'Thường trú', '2': 'Tạm trú' }

/** Identity papers of civil status. `10` was seen in 2025 without a name. Observed. */
export const identityPapers: Readonly<Record<string, string>> = {
  '0': 'Trống',
  '1': 'Chứng minh nhân dân',
  '2': 'Hộ chiếu',
  '3': 'Thẻ thường trú',
  '4': 'Căn cước công dân',
  '5': 'Chứng minh quân đội',
  '6': 'Chứng minh sĩ quan',
  '7': 'Chứng minh công an nhân dân',
  '8': 'Khác',
}
