/** Prefix -> namespace of the names that the inline documents use. */
export const namespaces = {
  '': 'http://www.w3.org/1999/xhtml',
  ix: 'http://www.xbrl.org/2013/inlineXBRL',
  ixt: 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  'ixt-sec': 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31',
  xbrli: 'http://www.xbrl.org/2003/instance',
  xbrldi: 'http://xbrl.org/2006/xbrldi',
  link: 'http://www.xbrl.org/2003/linkbase',
  xlink: 'http://www.w3.org/1999/xlink',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  cyd: 'http://xbrl.sec.gov/cyd/2025',
  dei: 'http://xbrl.sec.gov/dei/2025',
  ecd: 'http://xbrl.sec.gov/ecd/2025',
  srt: 'http://fasb.org/srt/2025',
  'us-gaap': 'http://fasb.org/us-gaap/2025',
};
