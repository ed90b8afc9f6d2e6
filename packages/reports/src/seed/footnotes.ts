/** Counts of a footnote of the report, in the order of the 25 services. */
export interface Footnote {
  readonly titleVi: string
  readonly counts: readonly number[]
  /** The sum as the report says it. */
  readonly declared: number
  readonly cutOff: string
  /** Absent: the report does not say from when it counts. */
  readonly from?: string
}

/** What the report is called wherever its figures are shown. */
export const reportSource = 'Báo cáo sơ kết Đề án 06 tỉnh Hà Tĩnh, tháng 6/2022'

/** Dossiers received until 10 June 2022. The parts add up to 461 more than the report says. */
export const footnote1: Footnote = {
  titleVi: 'Hồ sơ tiếp nhận của 25 dịch vụ công thiết yếu đến ngày 10/6/2022 (chú thích 1)',
  counts: [
    12, 34, 5941, 932, 47, 14481, 0, 221, 2935, 451, 290, 1, 6, 1, 0, 0, 0, 3422, 0, 0, 16507, 467, 631, 2573, 421,
  ],
  declared: 48_912,
  cutOff: '2022-06-10',
}

/** Dossiers received from 15 May to 14 June 2022. */
export const footnote2: Footnote = {
  titleVi: 'Hồ sơ tiếp nhận của 25 dịch vụ công thiết yếu từ 15/5 đến 14/6/2022 (chú thích 2)',
  counts: [3, 5, 525, 133, 0, 1422, 0, 14, 0, 0, 0, 1, 2, 0, 0, 0, 0, 97, 0, 0, 0, 39, 136, 262, 19],
  declared: 2_658,
  cutOff: '2022-06-14',
  from: '2022-05-15',
}
