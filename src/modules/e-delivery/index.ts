export { addressRoutes as eDeliveryRoutes } from './address-routes.ts'
export { type AddressRow, findAddressesOf } from './addresses.query.ts'
export { AddressForm } from './pages/address-form.tsx'
export { AddressTable } from './pages/address-table.tsx'
