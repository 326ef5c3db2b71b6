import { describe, expect, it } from 'vitest';
import { sentenceSpans } from './sentence-spans';

/** Checks a text with `|` where a sentence ends and the next one begins. */
function check(marked: string): void {
  const sentences = marked.split('|');
  const text = sentences.join('');
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    sentences.map((sentence) => sentence.trim()),
  );
}

describe('a company ends a sentence before an article, a pronoun or what acts or happens', () => {
  it.each([
    'Our SOC is run by Harbor Shield Corp. |Its staff work at night.',
    'It belongs to Tallow Marine Ltd. |That company tests daily.',
    'We engaged Fenwick Audit Co. |They reported in May.',
    'The bank is Pinder Bank, N.A. |It is regulated by the OCC.',
    'The fund is Larch Partners, L.P. |We manage it.',
    'Larch Holdings, L.L.C. |Our parent tests.',
    'Acme Co., Ltd. |The unit tests.',
    'Acme S.A.B. de C.V. |The Board knows.',
    'Acme N.V. |Our unit tests.',
    'Acme GmbH. |We test.',
    'It is run by “Harbor Shield, Inc.” |The Board meets.',
    'It is run by Harbor Shield, Inc.(1) |The Board meets.',
    'Our CISO (formerly of Acme Inc.). |She tests.',
    'Hollis & Co., Inc. |Management reviews reports.',
    'We trust Acme, Inc. |Management does not trust Bolt Corp. |Employees do.',
    'We rely on Harbor Shield, Inc. |Cybersecurity threats are many.',
    'We rely on Harbor Shield, Inc. |Results are shared.',
    'It is by Ann Holt, C.P.A. |Management is new.',
    'We engaged Fenwick Audit Co. of Boston to test.',
    'Pinder Bank, N.A. and its affiliates share a SOC.',
    'Harbor Shield, Inc. Chief Technology Officer Ann Holt leads it.',
    'We trust Acme, Inc. Cybersecurity and Risk Services.',
    'We trust Acme Corp. Security Operations for it.',
    'Acme, Inc.’s SOC tests. |We do, too.',
    'Acme Inc. (the “Company”) tests. |We do.',
    'Acme Inc., Bolt Inc.; Corin Inc.: all are ours.',
    'It is run by “Harbor Shield, Inc.” and others.',
    'Acme S.A. de C.V. and Acme B.V. and Acme Pty. Ltd. are ours.',
    'See Acme Corp. v. Bolt Inc. |The court ruled.',
    'Rowe et al. (2024) agree. |The Board does.',
  ])('%j', check);
});

describe('a country, a state or a place', () => {
  it.each([
    'Our systems are in the U.S. |Employees are trained there.',
    'We sell in the U.S. |Customers there rely on us.',
    'The U.S. Cybersecurity and Infrastructure Security Agency helps.',
    'The U.S. Department of Defense and the U.S. Treasury know.',
    'U.S. GAAP applies in the U.S., Canada and Japan.',
    'We work in the U.K. |Our staff do, too.',
    'We are in the E.U. |As a result, the GDPR applies.',
    'The office is in Washington, D.C. |The staff are there.',
    'The office is in Washington, D.C. and in Boston.',
    'We are a U.S.-based firm. |We test.',
    'The U.S.’s rules apply (in the U.S.). |We test.',
    'N.Y. and N.J. rules apply. |The N.Y. Department of Financial Services agrees.',
    'Our office is at 5 Main St. |The SOC is there.',
    'We are in St. Louis, Mo. |Our staff work there.',
    'Under Del. law, we test. |In Ill. and Ind. we do.',
    'Send it to P.O. Box 5, Ste. 200, Fl. 3, Bldg. 7. |We answer.',
  ])('%j', check);
});

describe('a time or a date', () => {
  it.each([
    'Reports are due at 5 p.m. |The committee then meets.',
    'Reports are due at 9:30 a.m. |Management then reads them.',
    'By 5:30 p.m. |Audit Committee members meet.',
    'We meet at 9 A.M. |The Board meets at 3 P.M. |Then we rest.',
    'At 5 p.m. Eastern Time the gate closes.',
    'At 9:00 a.m. EST we meet, from 9:00 a.m. to 5:00 p.m. EST. |We rest then.',
    'By 5 p.m. Monday we report. |We rest then.',
    'By 5 p.m. New York City time we report.',
    'By 5:30 p.m. (ET) on Friday, we report.',
    'As of Dec. 31, 2025, we had no incidents.',
    'On Jan. 5, we met. |On Sept. 6 we did again.',
    'We met in Jan., Feb., and Mar. |We did not in Apr.',
    'On Sun. Feb. 1, we met. |On Tues. we did not.',
    'We met on Tues. |The Board met on Wed.',
    'She joined in Jan. of 2020. |She leads.',
    'By 12/31/2025. |By 31.12.2025 we test.',
  ])('%j', check);
});

describe('a person or a title', () => {
  it.each([
    'Messrs. Holt and Rowe are members. |Mses. Tarn and Li are, too.',
    'Ms. Holt has a Ph.D. in Computer Science. |She leads.',
    'Ms. Holt has an M.B.A. |Mr. Rowe has a J.D. |Both lead.',
    'Ms. Holt has an M.S. in Cybersecurity from St. Olaf College.',
    'Our CISO, Ms. Holt (M.S., Ph.D.), leads. |She tests.',
    'It is led by John Holt, Jr. |He is new.',
    'John Holt, Jr. leads it. |He is new.',
    'It is led by J. R. Holt and J.R. Rowe. |They are new.',
    'Gov. Holt, Sen. Rowe and Rep. Li serve. |Adm. Holt does, too.',
    'Lt. Gov. Holt and Sgt. Rowe serve.',
    'Our S.V.P. and Chief Information Officer leads it. |The V.P. of Audit helps.',
    'Our C.I.S.O. |The Board knows.',
    'We use A.I. systems. |We test A.I. |The Board knows.',
  ])('%j', check);
});

describe('a reference', () => {
  it.each([
    'See Item 1A. Risk Factors for details.',
    'See “Item 1A. Risk Factors.” |We test.',
    'See Part I, Item 1A. |Our Board oversees it.',
    'As described in Item 7. Management’s Discussion and Analysis, we spent more.',
    'Information under Item 10. Directors, Executive Officers and Corporate Governance is included.',
    'Item 1.05. Material Cybersecurity Incidents. |On May 5, we found it.',
    'ITEM 1.05. MATERIAL CYBERSECURITY INCIDENTS',
    'Item 8.01. Other Events. |On May 5, we found it.',
    'Part II. Other Information',
    'Item 13. Certain Relationships and Related Transactions are not here.',
    'As required by Item 106(b). |The Board oversees risk.',
    'As Item 1.05 asks. |We filed under Item 1.05. |Management reviews it.',
    'Item 106 of Reg. S-K applies. |Under Reg. S-K. |We comply.',
    'Under Rule 10b-5. |We comply.',
    'As in our Form 10-K. |Management tests.',
    'See Sec. 13(a) of the Act. |See Secs. 13 and 15. |We test.',
    'See Note 5. Commitments and Contingencies.',
    'See No. 5. |See Nos. 5 and 6. |We said no. |Nothing happened.',
    'See pp. 5-6 of it. |See p. 7.',
    'See Exh. 99.1, Fig. 3 and Art. 33. |We test.',
    'Under App. A. |We comply with Amend. No. 2, too.',
    'Under 17 C.F.R. § 229.106(b). |We comply.',
    '88 Fed. Reg. 51896 (Aug. 4, 2023). |We comply.',
    'Exch. Act Rel. No. 34-97989. |We comply.',
  ])('%j', check);
});

describe('a number, a standard or an address', () => {
  it.each([
    'We spent approx. $4.5 million, est. $5 million next year. |We test.',
    'We hold ISO 27001. |We renew it.',
    'We hold ISO 27001, SOC 2 and NIST CSF 2.0. |We renew them.',
    'We follow NIST SP 800-53 Rev. 5. |We test.',
    'We follow PCI DSS v. 4.0. |We test.',
    'We have max. 5, min. 3, avg. 4 staff. |We train.',
    'It cost $1.5 million. |2025 was worse.',
    'We are SOC 2 Type II. |Management reviews it.',
    'See https://www.example.com/a.b?c=d.e. |We test.',
    'See www.example.com (the site). |We test.',
    'Write to ciso@example.com. |Call tel. 555-0100. |We answer.',
    'We use Node.js and .NET and test. |We use ASP.NET, too.',
    'The IP is 10.0.0.1. |The page is v2.1.3.',
    'We use tools, e.g., SIEM (e.g. Splunk), and methods, i.e., tests.',
    'We use SIEM, EDR, etc. and test. |We use SIEM (EDR, etc.). |We train.',
  ])('%j', check);
});

describe('what comes after the stop belongs to it', () => {
  it.each([
    'Our CISO reports to the Board.(1) |The Board meets quarterly.',
    'Our CISO reports to the Board.(1)|The Board meets quarterly.',
    'Our CISO reports to the Board.(1),(2) |The Board meets quarterly.',
    'Our CISO reports to the Board.(a) |The Board meets quarterly.',
    'Our CISO reports to the Board.(*) |The Board meets quarterly.',
    'Our CISO reports to the Board.^(1) |The Board meets.',
    'Our CISO reports to the Board.^(a)|The Board meets.',
    'Our CISO reports to the Board.⁽¹⁾ |The Board meets.',
    'Our CISO reports to the Board.¹ |The Board meets.',
    'Our CISO reports to the Board.ᵃ |The Board meets.',
    'Our CISO reports to the Board.† |The Board meets.',
    'He calls it the “Plan.”1 |He calls it the “plan”.1,2 |She agreed.',
    'We test… |Management trains.',
    'We test … and train.',
    'We test. . . . |The Board meets.',
    'He said “we test ...” |The Board agreed.',
    'He asked, “Do we test?” and left. |Then he came.',
    '“We test.” |“We train.” |He agreed.',
    'We test (daily.) |(We also train.) |We plan.',
    'He said (“We test.”). |Do we test?! |Yes!!',
  ])('%j', check);
});

describe('a list or a section', () => {
  it.each([
    'We have: (i) tests; (ii) training; and (iii) plans. |The Board reviews them.',
    '(i) We test. |(ii) We train. |(iii) We plan.',
    '1) Scope. |We test.',
    '3.1. Scope. |We test.\n|3.1.2. Scope. |We test.\n|A.1. Scope.',
    'It grew to 3.1. |Scope matters.',
    'IV. Scope. |We test.',
    'We test. |5G networks are new. |$5 million was spent.',
    'We test. |“Zero trust” is used. |– Training follows.',
  ])('%j', check);
});
