/** The text of a viewer page of an invented company: a flag and two text blocks, one in the other. */
export const page = `|
Cybersecurity Risk Management and Strategy Disclosure
|12 Months Ended
Dec. 31, 2025
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
|Cybersecurity Risk Board of Directors Oversight [Text Block]
|
Governance
Our board hears of it twice a year. Our lamp security officer manages the risks.
|Cybersecurity Risk Role of Management [Text Block]
|Our lamp security officer manages the risks.
`;

/** Markup without a fact, and a document that is no filing at all. */
export const plainHtml = '<html><body><p>Lamps for sale.</p></body></html>';
