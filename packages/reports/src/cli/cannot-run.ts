/** The command cannot make a report: exit code 2, with the way out in the message. */
export class CannotRun extends Error {}
