export { addWorkingDays, dueDate, isWorkingDay, type DueDate } from './calendar/working-days.ts'
export { addWorkingHours } from './calendar/working-hours.ts'
export { calendarYears, type CalendarDay, type CalendarYear } from './calendar/holidays.ts'
export { systemClock, type Clock } from './clock.ts'
export { ethnicities } from './code-lists/ethnicities.ts'
export { bloodGroups, identityPapers, maritalStatuses, religions, residenceKinds } from './code-lists/person-codes.ts'
export { sexCode, sexCodes, sexOfCode, type SexCodeList } from './code-lists/sex-codes.ts'
export { dayOf, epochMsOf, instantOf, parseInstant, readInstant, type Instant } from './instant.ts'
export { formatVnd, parseVnd, readVnd, toVnd, type Vnd } from './money.ts'
export { oldProvinces } from './old-provinces.ts'
export {
  parsePartialDate,
  readPartialDate,
  readWirePartialDate,
  writeWirePartialDate,
  type PartialDate,
} from './partial-date.ts'
export { parsePersonalId, type KnownAbout, type PersonalIdInfo, type PersonalIdWarning } from './personal-id.ts'
export { nationalPhone, parsePhone, readPhone } from './phone.ts'
export { isCalendarDay, parsePlainDate, readPlainDate, type PlainDate } from './plain-date.ts'
export { zInstant, zPartialDate, zPersonalId, zPlainDate, zSex, zText, type Sex } from './schemas.ts'
export {
  readWireDate,
  readWireTime,
  writeWireDate,
  writeWireTime,
  type WireDateForm,
  type WireTimeForm,
} from './wire-date.ts'
