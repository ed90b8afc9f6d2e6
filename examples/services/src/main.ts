import { demoCommand } from './demo-command.ts'

process.exitCode = await demoCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
})
