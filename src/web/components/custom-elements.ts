import type { HTMLAttributes } from 'preact'

/** The custom elements of `src/web/enhance`, as they may be written in pages. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'okienko-keys': HTMLAttributes<HTMLElement>
      'okienko-scanner': HTMLAttributes<HTMLElement>
      'okienko-scan-form': HTMLAttributes<HTMLElement>
      'okienko-picker': HTMLAttributes<HTMLElement> & { src: string; first?: 'auto' }
      'okienko-refresh': HTMLAttributes<HTMLElement> & { src: string }
      'okienko-once': HTMLAttributes<HTMLElement>
      'okienko-draft': HTMLAttributes<HTMLElement> & { src: string; blank?: boolean }
    }
  }
}
