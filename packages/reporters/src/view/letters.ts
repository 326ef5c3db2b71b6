/** `A`, `B` … `Z`, `AA`, `AB` …, as a spreadsheet counts its columns, from 0. */
export function letters(index: number): string {
  let text = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    text = String.fromCharCode(0x41 + (rest % 26)) + text;
  }
  return text;
}
