// `npm run db-reset -- --yes`: removes the embedded database of this folder (OKIENKO_DATA or ./data), for development.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './ensure.mjs'

const folder = join(resolve(root, process.env.OKIENKO_DATA || 'data'), 'postgres')

function ownerAlive() {
  try {
    process.kill(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')).pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

if (process.env.DATABASE_URL) {
  console.error('Zmienna DATABASE_URL jest ustawiona: to polecenie usuwa tylko wbudowaną bazę danych.')
  process.exit(2)
}
if (!process.argv.includes('--yes')) {
  console.error(`Polecenie usunie całą bazę danych w folderze ${folder}. Aby to potwierdzić, dopisz: -- --yes`)
  process.exit(2)
}
if (existsSync(folder) && ownerAlive()) {
  console.error('Z tej bazy korzysta uruchomiony program Okienko. Najpierw go zamknij.')
  process.exit(1)
}
rmSync(folder, { recursive: true, force: true })
console.log(`Usunięto bazę danych w folderze ${folder}. Następne uruchomienie założy nową.`)
