/** The style sheet that filings repeat on each element. */
const font = "color:#000000;font-family:'Source Serif',serif;font-size:10pt";

export const styles = {
  text: `${font};font-weight:400;line-height:120%`,
  bold: `${font};font-weight:700;line-height:120%`,
  italic: `${font};font-style:italic;font-weight:400;line-height:120%`,
  link: "color:#0000ff;font-family:'Source Serif',serif;font-size:9pt;font-weight:400;line-height:100%;text-decoration:underline",
  p: 'margin-bottom:9pt;text-align:justify',
  center: 'margin-bottom:3pt;text-align:center',
  heading: 'margin-bottom:6pt;margin-top:6pt',
  item: 'margin-bottom:9pt;margin-top:12pt;padding-left:54pt;text-indent:-54pt',
  bullet: 'margin-bottom:6pt;padding-left:36pt;text-align:justify;text-indent:-18pt',
  list: 'margin-bottom:9pt;margin-top:0;padding-left:36pt',
  table:
    'border-collapse:collapse;display:inline-table;margin-bottom:9pt;vertical-align:text-bottom;width:100.000%',
  cell: 'padding:2px 1pt;text-align:left;vertical-align:top',
};
