import type { TownOffice } from './town.ts'

/** The office's facts as the columns of its one row. */
export function officeRow(office: TownOffice, statusSecret: Uint8Array) {
  const { cityLocative, postalLine, feeAccount, feeBic, appealsBody, administrativeCourt, ...rest } = office
  return {
    ...rest,
    id: 1,
    city_locative: cityLocative,
    postal_line: postalLine,
    fee_account: feeAccount,
    fee_bic: feeBic,
    appeals_body: appealsBody,
    administrative_court: administrativeCourt,
    status_secret: Buffer.from(statusSecret),
  }
}
