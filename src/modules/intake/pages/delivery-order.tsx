import { type AddresseeOrder, WayOrders } from '#modules/outgoing/index.ts'

/** Which way comes first by law for each who will be served, and why; under it the whole order of art. 39 KPA. */
export function DeliveryOrder({ orders }: { readonly orders: readonly AddresseeOrder[] }) {
  return (
    <div class="ok-span-12" data-part="delivery-order">
      <WayOrders orders={orders} about="agreement" />
    </div>
  )
}
