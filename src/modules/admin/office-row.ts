import type { TownOffice } from './town.ts'

/** The office's facts as the columns of its one row. */
export function officeRow(office: TownOffice, statusSecret: Uint8Array) {
  const { cityLocative, postalLine, feeAccount, feeBic, appealsBody, administrativeCourt, ...others } = office
  const { dpo, securityContact, bipUrl, ...rest } = others
  return {
    ...rest,
    id: 1,
    city_locative: cityLocative,
    postal_line: postalLine,
    fee_account: feeAccount,
    fee_bic: feeBic,
    appeals_body: appealsBody,
    administrative_court: administrativeCourt,
    dpo_name: dpo?.name ?? null,
    dpo_email: dpo?.email ?? null,
    dpo_phone: dpo?.phone ?? null,
    security_contact: securityContact ?? null,
    bip_url: bipUrl ?? null,
    status_secret: Buffer.from(statusSecret),
  }
}
