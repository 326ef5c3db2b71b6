/** What the header of a submission says of Lanternfish Instruments. */
export const company = {
  name: 'LANTERNFISH INSTRUMENTS, INC.',
  industry: 'MEASURING & CONTROLLING DEVICES, NEC [3829]',
  taxId: '000000001',
  state: 'DE',
  fiscalYearEnd: '1231',
  fileNumber: '001-99901',
  street: '12 APHOTIC WAY',
  city: 'PORT ELLERY',
  addressState: 'ME',
  zip: '00000',
  phone: '2075550142',
};
