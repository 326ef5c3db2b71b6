/** A question of someone in the field, and the statement that answers it. */
export interface ExampleQuery {
  /** Who asks. */
  by: 'counsel' | 'insurer' | 'researcher' | 'journalist' | 'data engineer';
  question: string;
  sql: string;
}

/** Statements to start from; each runs as it is. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    by: 'counsel',
    question: 'Who writes of tabletop exercises, and how?',
    sql: `select f.name, f.form, f.period_end, snippet(passages_text, 0, '[', ']', '…', 24) as words
from passages_text
join passages p on p.id = passages_text.rowid
join filings f on f.id = p.filing_id
where passages_text match 'tabletop'
order by bm25(passages_text), f.key, p.position
limit 20`,
  },
  {
    by: 'counsel',
    question: 'Which sentences do most registrants share?',
    sql: `select count(distinct f.cik) as registrants, s.text
from sentences s
join sentence_uses u on u.hash = s.hash
join passages p on p.id = u.passage_id
join filings f on f.id = p.filing_id
where s.words >= 12
group by s.hash
order by registrants desc, s.hash
limit 20`,
  },
  {
    by: 'insurer',
    question: 'How many companies engage third parties, by public float?',
    sql: `select f.fiscal_year, f.float_band, count(*) as companies,
  sum(g.state = 'true') as say_yes, sum(g.state = 'notReported') as do_not_say
from company_years f
join float_bands b on b.band = f.float_band
join flags g on g.filing_id = f.id
join concepts c on c.id = g.concept_id
where c.name = 'CybersecurityRiskManagementThirdPartyEngagedFlag'
group by f.fiscal_year, f.float_band
order by f.fiscal_year, b.position`,
  },
  {
    by: 'insurer',
    question: 'Which companies say that threats have materially affected them, or are likely to?',
    sql: `select f.fiscal_year, f.name, f.cik, f.sic, f.state, f.public_float
from company_years f
join flags g on g.filing_id = f.id
join concepts c on c.id = g.concept_id
where c.name = 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag'
  and g.state = 'true'
order by f.fiscal_year, f.name, f.key`,
  },
  {
    by: 'researcher',
    question: 'A panel: one row a company and fiscal year, one column a flag',
    sql: `select f.cik, f.fiscal_year, f.sic, f.public_float, f.words,
  max(iif(c.name like '%ManagementProcessesIntegratedFlag', g.state, null)) as processes_integrated,
  max(iif(c.name like '%ManagementThirdPartyEngagedFlag', g.state, null)) as third_party_engaged,
  max(iif(c.name like '%ThirdPartyOversightAndIdentificationProcessesFlag', g.state, null)) as third_party_oversight,
  max(iif(c.name like '%MateriallyAffected%Flag', g.state, null)) as materially_affected,
  max(iif(c.name like '%ManagementPositionsOrCommitteesResponsibleFlag', g.state, null)) as management_responsible,
  max(iif(c.name like '%ManagementPositionsOrCommitteesResponsibleReportToBoardFlag', g.state, null)) as reports_to_board
from company_years f
join flags g on g.filing_id = f.id
join concepts c on c.id = g.concept_id
group by f.id
order by f.cik, f.fiscal_year, f.key`,
  },
  {
    by: 'researcher',
    question: 'How much of the text does another registrant print, too?',
    sql: `with shared as (
  select p.hash from passages p join filings f on f.id = p.filing_id
  group by p.hash having count(distinct f.cik) > 1
)
select f.fiscal_year, sum(p.words) as words,
  sum(iif(p.hash in (select hash from shared), p.words, 0)) as shared_words
from company_years f
join passages p on p.filing_id = f.id
group by f.fiscal_year
order by f.fiscal_year`,
  },
  {
    by: 'journalist',
    question: 'Which incidents were reported, the latest first?',
    sql: `select f.filed, f.name, f.form, f.items, f.words, f.accession
from filings f
where f.kind = 'incident'
order by f.filed desc, f.key
limit 50`,
  },
  {
    by: 'journalist',
    question: 'Which reports were amended, and how much longer are they now?',
    sql: `select a.name, o.form, o.filed, a.form as amendment, a.filed as amended,
  a.words - o.words as more_words
from filings a
join filings o on o.key = a.amends
order by a.filed desc, a.key`,
  },
  {
    by: 'data engineer',
    question: 'Which rules find most?',
    sql: `select n.code, n.rule, n.severity, count(*) as findings,
  count(distinct n.filing_id) as filings, (select count(*) from filings) as of_filings
from findings n
group by n.code, n.rule, n.severity
order by findings desc, n.code, n.severity`,
  },
  {
    by: 'data engineer',
    question: 'Which sources do the filings come from?',
    sql: `select s.name, s.sha256, s.bytes, s.complete, count(f.id) as filings
from sources s
left join filings f on f.source_id = s.id
group by s.id
order by s.name, s.sha256`,
  },
];
