import { born, type Sheet } from './sheet.ts'

/** People of whom every system has the same story. */
export const anySystem: Sheet = {
  rows: [
    {
      persona: 'case-lacking',
      why: 'Named in a dossier, a line-of-business system asks for more papers once',
      whyVi: 'Hồ sơ có tên người này bị yêu cầu bổ sung giấy tờ một lần',
      person: { name: 'Trịnh Thị Thiếu', birthDate: born('1993-04-18') },
      story: { decision: 'supplement' },
    },
    {
      persona: 'case-barred',
      why: 'Named in a dossier, a line-of-business system stops it, as for an exit ban',
      whyVi: 'Hồ sơ có tên người này bị dừng xử lý, như khi bị tạm hoãn xuất cảnh',
      person: { name: 'Mai Văn Cấm', sex: 'male', birthDate: born('1986-10-02') },
      story: { decision: 'refuse', reasonCode: 'BI_CHAN' },
    },
    {
      persona: 'case-payer',
      why: 'Named in a dossier, a line-of-business system asks for a fee of 100,000 đồng first',
      whyVi: 'Hồ sơ có tên người này phải nộp 100.000 đồng trước khi được tiếp nhận',
      person: { name: 'Lương Thị Phí', birthDate: born('1979-07-21') },
      story: { feeVnd: 100_000 },
    },
  ],
}
