import { words } from './words.ts'

/** Owners of services, by the name they had. */
export const agencies = {
  publicSecurity: words('Bộ Công an', 'Ministry of Public Security'),
  justice: words('Bộ Tư pháp', 'Ministry of Justice'),
  finance: words('Bộ Tài chính', 'Ministry of Finance'),
  transport: words('Bộ Giao thông vận tải', 'Ministry of Transport'),
  education: words('Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training'),
  labour: words('Bộ Lao động – Thương binh và Xã hội', 'Ministry of Labour, Invalids and Social Affairs'),
  homeAffairs: words('Bộ Nội vụ', 'Ministry of Home Affairs'),
  naturalResources: words('Bộ Tài nguyên và Môi trường', 'Ministry of Natural Resources and Environment'),
  agricultureEnvironment: words('Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'),
  industryTrade: words('Bộ Công Thương', 'Ministry of Industry and Trade'),
  socialInsurance: words('Bảo hiểm xã hội Việt Nam', 'Viet Nam Social Security'),
  financeSocialInsurance: words('Bộ Tài chính (Bảo hiểm xã hội)', 'Ministry of Finance (social insurance)'),
  justiceJoint2022: words(
    'Bộ Tư pháp, Bộ Công an, Bảo hiểm xã hội Việt Nam',
    'Ministries of Justice and Public Security, Viet Nam Social Security',
  ),
} as const

/** Days on which many services changed, so that the versions agree on them. */
export const changeDays = {
  /** Decision 06/QĐ-TTg. */
  decision06: '2022-01-06',
  /** Decree 42/2022: levels 3 and 4 become partial and full. */
  levels: '2022-08-15',
  /** The paper household book ends. */
  householdBook: '2023-01-01',
  /** Law on identity. */
  identityLaw: '2024-07-01',
  /** Ministries and the district police are reorganised. */
  ministries: '2025-03-01',
  /** Districts end; one national portal. */
  twoTiers: '2025-07-01',
  /** Data replaces papers (resolution 66.7/2025). */
  dataForPapers: '2026-01-01',
} as const
