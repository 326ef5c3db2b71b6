/**
 * The tables as they are, for people to read; `cyd corpus sql` shows them. A name that ends in `_id`
 * is the `id` of another table; dates are ISO 8601; yes and no are 1 and 0; what the source does not
 * state is null.
 */
export const schema = `
-- A file that was read, or several that make one filing.
create table sources (
  id integer primary key,
  name text not null,          -- its path from the folder of the corpus, with / between folders
  sha256 text not null,        -- of its bytes
  bytes integer not null,
  version integer not null,    -- of the readers and of what they make, when it was added
  selection text not null,     -- which of its filings were asked for; empty for all
  complete integer not null,   -- 0 until all of it has been added
  unique (sha256, selection)
);
create index sources_by_name on sources (name);

-- One row a filing. What is said of the registrant is as the filing has it.
create table filings (
  id integer primary key,
  key text not null unique,    -- the accession number, or of a file without one, sha256: and its start
  accession text,
  source_id integer not null references sources (id),
  format text not null,        -- what it was read from: inline, notes, submission …
  form text,                   -- 10-K/A
  base_form text,              -- 10-K
  kind text not null,          -- annual, incident or other
  amendment integer not null,
  amends text,                 -- key of the original that this amends, if it is in the corpus
  transition integer not null,
  cik text,
  name text,
  sic text,
  state text,                  -- of the business address
  country text,
  incorporation_state text,
  incorporation_country text,
  fiscal_year_end text,        -- 12-31
  filer_category text,
  public_float real,
  float_currency text,
  float_band text not null,    -- see the table float_bands
  period_start text,
  period_end text,
  period_rounded integer not null,  -- 1: period_end is the end of its month, the day is not known
  fiscal_year integer,         -- as stated, or else that of period_end
  filed text,
  accepted text,               -- in Washington
  items text,                  -- of a current report, as a JSON list
  taxonomy text,               -- cyd/2025
  facts integer not null,
  blocks integer not null,     -- text blocks that have text
  passages integer not null,
  words integer not null,      -- of the passages: each counted once
  characters integer not null,         -- of all blocks, without white space
  unique_characters integer not null,  -- of the passages, each counted once
  version integer not null,    -- as that of a source
  digest text not null,        -- of the filing as it was read; the same if nothing changed
  header text not null         -- JSON: the filing without its facts
);
create index filings_by_registrant on filings (cik, base_form, period_end);
create index filings_by_source on filings (source_id);

-- Every concept that a filing has used, known to the taxonomy or not.
create table concepts (
  id integer primary key,
  name text not null unique,   -- CybersecurityRiskRoleOfManagementTextBlock
  label text,                  -- the standard label; null where the taxonomy does not know it
  short_label text,            -- Role of management
  type text,                   -- textBlock, flag or other
  disclosure text              -- riskManagement (annual) or incident
);

-- Who files: several may file one filing together. Position 0 is the one whose filing it is.
create table filing_registrants (
  filing_id integer not null references filings (id),
  position integer not null,
  cik text not null,
  name text,
  sic text,
  state text,
  country text,
  primary key (filing_id, position)
) without rowid;
create index filing_registrants_by_cik on filing_registrants (cik);
-- Each of them once, as its latest filing has it.
create table registrants (
  cik text primary key,
  name text,
  sic text,
  state text,
  country text,
  filings integer not null     -- how many it files, alone or with others
) without rowid;

-- What a filing tags, in its order.
create table facts (
  id integer primary key,
  filing_id integer not null references filings (id),
  position integer not null,   -- in the filing, from 0
  concept_id integer references concepts (id),
  type text not null,          -- textBlock, flag or other
  value text,                  -- text, or true or false
  nil integer not null,
  period_start text,
  period_end text,
  dimensions text,             -- JSON; null for the registrant as a whole
  place text,                  -- bytes of the source: 282-436,502-600
  rest text                    -- JSON: what else differs from the other facts of the filing
);
create index facts_by_filing on facts (filing_id, position);
create index facts_by_concept on facts (concept_id);

-- What the report answers to each of the six questions. Filings without an annual disclosure have none.
create table flags (
  filing_id integer not null references filings (id),
  concept_id integer not null references concepts (id),
  state text not null,         -- true, false, notReported, unreadable or contradictory
  primary key (filing_id, concept_id)
) without rowid;

-- The text of a filing, each piece once.
create table passages (
  id integer primary key,
  filing_id integer not null references filings (id),
  position integer not null,   -- in the filing, from 0
  hash text not null,          -- of the compared text: equal texts have the same one in every filing
  text text not null,
  words integer not null
);
create index passages_by_filing on passages (filing_id, position);
create index passages_by_hash on passages (hash);
create table passage_concepts (
  passage_id integer not null references passages (id),
  concept_id integer not null references concepts (id),
  primary key (passage_id, concept_id)
) without rowid;
create index passage_concepts_by_concept on passage_concepts (concept_id);
-- Full text: passages.id is its rowid.
create virtual table passages_text using fts5 (
  text, content = 'passages', content_rowid = 'id', tokenize = 'porter unicode61'
);

-- Sentences by the hash of their compared text, and where they are.
create table sentences (
  hash text primary key,
  text text not null,          -- of its spellings, the least by code points
  words integer not null
) without rowid;
create table sentence_uses (
  passage_id integer not null references passages (id),
  position integer not null,   -- in the passage, from 0
  hash text not null references sentences (hash),
  primary key (passage_id, position)
) without rowid;
create index sentence_uses_by_hash on sentence_uses (hash);

-- What the rules found in the filing, at their own severity.
create table findings (
  id integer primary key,
  filing_id integer not null references filings (id),
  rule text not null,          -- materiality-flag-denied
  code text not null,          -- X01
  severity text not null,
  message text not null,
  concept_id integer references concepts (id), -- of its first evidence
  quote text,
  fingerprint text not null
);
create index findings_by_filing on findings (filing_id);
create index findings_by_code on findings (code);

-- Bands of the public float in US dollars: at least the least, less than the next.
create table float_bands (band text primary key, least real, position integer not null);

-- Each company once a fiscal year: the annual report that it filed last, an original or an amendment.
create view company_years as
select * from (
  select f.*,
    row_number() over (
      partition by coalesce(cik, key), fiscal_year order by coalesce(filed, '') desc, key desc
    ) as place
  from filings f where kind = 'annual'
) where place = 1;
`;
