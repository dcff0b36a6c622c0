// The command line: `npm run --silent okienko -- …`. What it can do is the table in `cli/commands.ts`.
import { run } from './cli/run.ts'

// a reader that has seen enough (`| head`) closes the pipe; that is no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
})
