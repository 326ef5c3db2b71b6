// What people would search disclosures for: 200 queries. A third are common words, which take longest.

const words = `
tabletop
tabletop exercise
tabletop exercises with the board
ransomware
ransomware attack
CISO
CISO experience
CISO reports to the audit committee
NIST
NIST cybersecurity framework
NIST CSF 2.0
ISO 27001
SOC 2
SOC 2 type II
PCI DSS
CISSP
CISM
MITRE ATT&CK
zero trust
phishing
phishing simulation
simulated phishing
business email compromise
social engineering
malware
denial of service
data breach
data loss prevention
encryption
multi-factor authentication
multifactor
MFA
endpoint detection and response
EDR
SIEM
security operations center
SOC
managed detection and response
penetration testing
vulnerability scanning
vulnerability management
patch management
red team
threat intelligence
artificial intelligence
generative AI
cloud
Microsoft
CrowdStrike
Change Healthcare
third party
third-party service providers
third-party risk management
vendor risk
vendor due diligence
supply chain
service level agreement
managed service provider
outsourced
consultants
assessors auditors
internal audit
audit committee
risk committee
technology committee
nominating and governance committee
board of directors
board oversight
full board quarterly
quarterly report to the board
annual report to the board
chief information officer
chief technology officer
chief financial officer
chief executive officer
general counsel
virtual CISO
fractional CISO
years of experience
certifications
incident response plan
incident response team
incident response retainer
disaster recovery
business continuity
backup
recovery time objective
cyber insurance
insurance coverage
insurance may not be sufficient
materiality assessment
material impact
materially affected
have not experienced any material cybersecurity incident
not reasonably likely to materially affect
risk factors
Item 1A
enterprise risk management
overall risk management
cybersecurity risk management
risk assessment
employee training
security awareness training
awareness month
remote work
insider threat
state-sponsored
nation state actors
cyber attack
unauthorized access
personal information
personally identifiable information
customer data
patient data
HIPAA
GDPR
GLBA
NYDFS
FFIEC
DORA
CMMC
critical infrastructure
operational technology
industrial control systems
SCADA
shell company
blank check company
no employees
small company limited resources
external manager
the adviser
lessons learned
key performance indicators
metrics
benchmarking
law enforcement
FBI
CISA
information sharing
cybersecurity
security
risk
information security
information technology
information systems
management
board
incident
threats
cybersecurity threats
cybersecurity incidents
cybersecurity program
policies and procedures
risk management and strategy
governance
the company
`;

const operators = `
"tabletop exercise"
"tabletop exercises" board
"incident response plan" -insurance
"chief information security officer" OR CISO
"information security officer" NOT "chief information security officer"
"zero trust" AND (architecture OR network)
(ransomware OR extortion) AND payment
(NIST OR ISO) certification
"third-party service providers" audit
"material weakness"
"did not experience"
"reports directly to"
"cyber-security"
e-mail
company's
board’s oversight
“defense in depth”
NEAR(incident board, 10)
NEAR(CISO experience years, 8)
NEAR(insurance insufficient, 10)
ransomware NEAR/5 payment
CISO NEAR/5 "audit committee"
board NEAR/3 quarterly
NEAR("penetration test*" annual*, 6)
ransom*
phish*
encrypt*
cybersecurit*
governan*
certif*
insur*
outsourc*
`;

const finance = { sicDivision: ['H'] };
const latest = { fiscalYear: [2025] };
const management = 'CybersecurityRiskRoleOfManagementTextBlock';
const oversight = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';
const integrated = 'CybersecurityRiskManagementProcessesIntegratedFlag';

const filtered = [
  { query: 'tabletop exercise', filter: finance },
  { query: 'cybersecurity', filter: finance },
  { query: 'ransomware', filter: latest },
  { query: 'cybersecurity risk management', filter: latest },
  { query: 'CISO', filter: { ...finance, ...latest } },
  { query: 'outsourced', filter: { maxFloat: 75e6 } },
  { query: 'penetration testing', filter: { form: ['20-F'] } },
  { query: 'artificial intelligence', filter: { since: '2026-01-01' } },
  { query: 'incident response', filter: { flags: [{ concept: integrated, state: 'true' }] } },
  { query: 'experience', concepts: [management] },
  { query: 'years of experience', concepts: [management], filter: finance },
  { query: 'audit committee', concepts: [oversight] },
];

/** Queries as `search` of @cydkit/corpus takes them. */
export const queries = [
  ...[...lines(words), ...lines(operators)].map((query) => ({ query })),
  ...filtered,
];

function lines(text) {
  return text.trim().split('\n');
}
