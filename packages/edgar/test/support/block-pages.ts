/** Pages in the manner of those with which EDGAR turns programs away. */
export const blockPages = {
  rate: page('Request Rate Threshold Exceeded', 'You asked too often. Wait ten minutes.'),
  undeclared: page(
    'Your Request Originates from an Undeclared Automated Tool',
    'Say who you are in the user agent.',
  ),
};

function page(title: string, text: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><title>SEC.gov | ${title}</title></head>
<body><div id="header"><a href="/">SEC</a></div><h1>${title}</h1><p>${text}</p></body></html>
`;
}
