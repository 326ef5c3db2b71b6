/** A division of the Standard Industrial Classification (1987), by its two-digit major groups. */
export interface SicDivision {
  letter: string;
  name: string;
  /** The least and the greatest code, four digits. */
  least: string;
  most: string;
}

/** As OSHA's SIC manual lists them. EDGAR adds codes of its own in 6199 and 8880 to 9995. */
export const sicDivisions: readonly SicDivision[] = [
  { letter: 'A', name: 'Agriculture, forestry and fishing', least: '0100', most: '0999' },
  { letter: 'B', name: 'Mining', least: '1000', most: '1499' },
  { letter: 'C', name: 'Construction', least: '1500', most: '1799' },
  { letter: 'D', name: 'Manufacturing', least: '2000', most: '3999' },
  {
    letter: 'E',
    name: 'Transportation, communications and utilities',
    least: '4000',
    most: '4999',
  },
  { letter: 'F', name: 'Wholesale trade', least: '5000', most: '5199' },
  { letter: 'G', name: 'Retail trade', least: '5200', most: '5999' },
  { letter: 'H', name: 'Finance, insurance and real estate', least: '6000', most: '6799' },
  { letter: 'I', name: 'Services', least: '7000', most: '8999' },
  { letter: 'J', name: 'Public administration', least: '9100', most: '9729' },
  { letter: 'K', name: 'Not classifiable', least: '9900', most: '9999' },
];

/** Returns the division with a letter; `null` if there is none. */
export function divisionNamed(letter: string): SicDivision | null {
  return sicDivisions.find((division) => division.letter === letter.toUpperCase()) ?? null;
}

/** Returns the division of an industry, such as `6022`; `null` if it is in none. */
export function divisionOf(sic: string | null): SicDivision | null {
  const code = sic?.padStart(4, '0') ?? '';
  return sicDivisions.find(({ least, most }) => code >= least && code <= most) ?? null;
}
