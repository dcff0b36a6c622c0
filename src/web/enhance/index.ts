// The few custom elements of staff pages. Every page works without them; they make it faster.
import { DraftElement } from './draft-element.ts'
import { KeysElement } from './keys-element.ts'
import { OnceElement } from './once-element.ts'
import { PickerElement } from './picker-element.ts'
import { RefreshElement } from './refresh-element.ts'
import { ScanFormElement } from './scan-form-element.ts'
import { ScannerElement } from './scanner-element.ts'

customElements.define('okienko-picker', PickerElement)
customElements.define('okienko-scanner', ScannerElement)
customElements.define('okienko-scan-form', ScanFormElement)
customElements.define('okienko-keys', KeysElement)
customElements.define('okienko-draft', DraftElement)
customElements.define('okienko-once', OnceElement)
customElements.define('okienko-refresh', RefreshElement)
