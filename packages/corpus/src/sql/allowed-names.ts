/**
 * The functions and table-valued functions of SQLite that read nothing but the corpus. The driver has
 * others, which read and write files (readfile, writefile, fsdir), run SQL that is hidden in a text
 * (sha3_query) or change the connection. A function that a later driver adds is refused until it is
 * listed here.
 */
export const allowedNames: ReadonlySet<string> = new Set(
  `
  abs changes char coalesce concat concat_ws count format glob group_concat hex highlight ifnull iif
  instr last_insert_rowid length like likelihood likely lower ltrim max min nullif octet_length printf
  quote random randomblob replace round rtrim sign soundex sqlite_source_id sqlite_version
  sqlite_compileoption_get sqlite_compileoption_used string_agg substr substring subtype sum total
  total_changes trim typeof unhex unicode unlikely upper zeroblob avg median mode stdev variance
  lower_quartile upper_quartile

  acos acosh asin asinh atan atan2 atanh atn2 ceil ceiling cos cosh cot coth degrees exp floor ln log
  log10 log2 mod pi pow power radians sin sinh sqrt square tan tanh trunc

  current_date current_time current_timestamp date datetime julianday strftime time timediff unixepoch

  cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number

  json json_array json_array_length json_error_position json_extract json_group_array
  json_group_object json_insert json_object json_patch json_quote json_remove json_replace json_set
  json_type json_valid json_each json_tree jsonb jsonb_array jsonb_extract jsonb_group_array
  jsonb_group_object jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set -> ->>

  bm25 snippet match matchinfo offsets optimize fts5 fts5_source_id fts3 fts4 fts4aux fts5vocab
  fts3tokenize regexp regexpi

  charindex difference leftstr rightstr padc padl padr proper replicate reverse strfilter sha3 uuid
  uuid_blob uuid_str last_rows_affected

  generate_series dbstat rtree rtree_i32 rtreecheck rtreedepth rtreenode geopoly geopoly_area
  geopoly_bbox geopoly_blob geopoly_ccw geopoly_contains_point geopoly_group_bbox geopoly_json
  geopoly_overlap geopoly_regular geopoly_svg geopoly_within geopoly_xform

  vector vector16 vector1bit vector32 vector64 vector8 vectorb16 vector_distance_cos
  vector_distance_l2 vector_extract vector_top_k
  `
    .trim()
    .split(/\s+/u),
);

/** What a statement may ask of SQLite about itself: `pragma_table_info('filings')`. */
export const allowedPragmas: ReadonlySet<string> = new Set([
  'pragma_compile_options',
  'pragma_function_list',
  'pragma_index_info',
  'pragma_index_list',
  'pragma_index_xinfo',
  'pragma_module_list',
  'pragma_table_info',
  'pragma_table_list',
  'pragma_table_xinfo',
]);
