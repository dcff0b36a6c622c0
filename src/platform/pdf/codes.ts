import { encode } from 'uqr'
import { code128Widths } from './code128.ts'

const QUIET_MODULES = 10
/** Beside 16 digits printed 47 mm wide (a module of 0.33 mm) the bars are 12 mm high: a hand scanner finds it without aiming. */
const BAR_MODULES = 37
const encoder = new TextEncoder()

/** Code 128 (set C: two digits a symbol) of an even number of digits, as SVG with quiet zones; one unit is one module. */
export function code128(digits: string): Uint8Array {
  let x = QUIET_MODULES
  let path = ''
  for (const [index, width] of code128Widths(digits).entries()) {
    if (index % 2 === 0) path += `M${x} 0h${width}v${BAR_MODULES}h-${width}z`
    x += width
  }
  return svg(x + QUIET_MODULES, BAR_MODULES, path)
}

/** A QR code (error correction M) of any text, as SVG with the quiet zone of four modules that the standard asks for. */
export function qrCode(text: string): Uint8Array {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return svg(
    size,
    size,
    squares(size, (row, column) => data[row]?.[column] === true),
  )
}

function squares(size: number, dark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) if (dark(row, column)) path += `M${column} ${row}h1v1h-1z`
  return path
}

function svg(width: number, height: number, path: string): Uint8Array {
  return encoder.encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
  )
}
