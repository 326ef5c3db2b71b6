/** Documents that were filed with the annual report and hold no facts: a list and a picture. */

const subsidiaries = `<html>
<head><title>Exhibit 21</title></head>
<body>
<p>Subsidiaries of Lanternfish Instruments, Inc.: Tidewater Data Services LLC (Maine).</p>
</body>
</html>
`;

/** One white pixel as GIF. */
const logo = Uint8Array.from([
  0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0xff, 0xff, 0xff, 0, 0, 0, 0x21, 0xf9,
  4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b,
]);

export const exhibits = [
  { type: 'EX-21', name: 'lnfx-ex21.htm', description: 'SUBSIDIARIES', content: subsidiaries },
  { type: 'GRAPHIC', name: 'lnfx-logo.gif', description: 'LOGO', content: logo },
];
