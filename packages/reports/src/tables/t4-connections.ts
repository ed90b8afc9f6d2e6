import { figure } from '../figures/figure.ts'
import type { Declared } from './declared.ts'
import { count, text, type Table } from './table.ts'

const states = { none: 'Chưa kết nối', trial: 'Thử nghiệm', official: 'Chính thức' } as const

/** T4: how far the connection with each system is, as declared. */
export function connectionsTable({ connections }: Pick<Declared, 'connections'>): Table {
  return {
    id: 'T4',
    title: { vi: 'Tình trạng kết nối', en: 'Connections' },
    columns: [
      text('system', 'Hệ thống', 'System'),
      text('state', 'Mức', 'State'),
      text('since', 'Từ ngày', 'Since'),
      count('dossiersSent', 'Hồ sơ đã gửi', 'Dossiers sent'),
      text('obstacle', 'Vướng mắc', 'Obstacle'),
      text('source', 'Nguồn', 'Source'),
      text('cutOff', 'Số liệu đến', 'Until'),
    ],
    rows: connections.map(({ system, state, since, obstacle, dossiersSent, ...from }) => ({
      key: system,
      cells: {
        system,
        state: states[state],
        since,
        obstacle,
        dossiersSent: dossiersSent === undefined ? undefined : figure(dossiersSent, from),
        source: from.source,
        cutOff: from.cutOff,
      },
    })),
  }
}
