import { Notices } from '@lienthong/mock-core'

/** What the library tells somebody's one-stop system: by POST, again while it is not taken, kept with every attempt. */
export const reminders = new Notices<{ readonly personalId: string; readonly title: string }>({
  name: 'library:reminders',
  about: ({ personalId }) => personalId,
  inOrder: true,
  address: () => 'http://127.0.0.1:8080/reminders',
  write: (world, reminder) => ({
    body: JSON.stringify({ ...reminder, sentAtMs: world.clock.reached() }),
    headers: { 'X-Chu-Ky': 'a signature of the body' },
  }),
  retries: () => 3,
})
