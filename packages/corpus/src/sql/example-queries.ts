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
    by: 'counsel',
    question: 'Which filings have a finding of the rule X01, and in which words?',
    sql: `with found as (
  select id, filing_id,
    substr(message, instr(message, '“') + 1, instr(message, '”') - instr(message, '“') - 1) as words
  from findings
  where code = 'X01'
)
select f.fiscal_year, f.name, f.form, n.words, (
  select s.text
  from passages p
  join sentence_uses u on u.passage_id = p.id
  join sentences s on s.hash = u.hash
  where p.filing_id = f.id and s.text like '%' || n.words || '%'
  order by instr(s.text, 'material') = 0, p.position, u.position
  limit 1
) as quote, f.key
from found n
join filings f on f.id = n.filing_id
order by f.fiscal_year, f.name, f.key, n.id`,
  },
  {
    by: 'insurer',
    question: 'What share of companies uses a word, by public float?',
    sql: `with users as (
  select distinct p.filing_id
  from passages_text
  join passages p on p.id = passages_text.rowid
  where passages_text match 'ransomware'
)
select f.fiscal_year, f.float_band, count(*) as companies, count(u.filing_id) as use_it,
  round(100.0 * count(u.filing_id) / count(*), 1) as percent
from company_years f
join float_bands b on b.band = f.float_band
left join users u on u.filing_id = f.id
group by f.fiscal_year, f.float_band
order by f.fiscal_year, b.position`,
  },
  {
    by: 'insurer',
    question:
      'Which companies answer otherwise than the year before whether threats materially affect them?',
    sql: `with answers as (
  select coalesce(f.cik, f.key) as company, f.name, f.cik, f.fiscal_year, f.key, g.state
  from company_years f
  join flags g on g.filing_id = f.id
  join concepts c on c.id = g.concept_id
  where c.name = 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag'
    and g.state in ('true', 'false')
)
select b.fiscal_year, b.name, b.cik, a.state as said, b.state as says, b.key
from answers a
join answers b on b.company = a.company and b.fiscal_year = a.fiscal_year + 1
where b.state <> a.state
order by b.fiscal_year, b.name, b.key`,
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
    question: 'Which annual reports changed no word since the year before?',
    sql: `with texts as (
  select f.cik, f.name, f.fiscal_year, f.words, f.key,
    (select group_concat(p.hash order by p.position) from passages p where p.filing_id = f.id) as hashes
  from company_years f
  where f.words > 0
)
select b.fiscal_year, b.name, b.cik, b.words, b.key
from texts a
join texts b on b.cik = a.cik and b.fiscal_year = a.fiscal_year + 1
where b.hashes = a.hashes
order by b.fiscal_year, b.name, b.key`,
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
    question: 'Which sources do the filings come from?',
    sql: `select s.name, s.sha256, s.bytes, s.complete, count(f.id) as filings
from sources s
left join filings f on f.source_id = s.id
group by s.id
order by s.name, s.sha256`,
  },
];
