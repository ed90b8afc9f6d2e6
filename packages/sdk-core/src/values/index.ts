export { systemClock, type Clock } from './clock.ts'
export { dayOf, epochMsOf, instantOf, parseInstant, type Instant } from './instant.ts'
export { parsePartialDate, writeWirePartialDate, type PartialDate } from './partial-date.ts'
export { isCalendarDay, parsePlainDate, type PlainDate } from './plain-date.ts'
export { zInstant, zPartialDate, zPersonalId, zPlainDate, zSex, zText, type Sex } from './schemas.ts'
export {
  readWireDate,
  readWireTime,
  writeWireDate,
  writeWireTime,
  type WireDateForm,
  type WireTimeForm,
} from './wire-date.ts'
