/** Text of the kind that damage, careless tools and attackers leave in documents. */
export const snippets: readonly string[] = [
  // Markup cut short.
  ...[
    '<',
    '>',
    '"',
    "'",
    '=',
    '&',
    '</',
    '/>',
    '<!',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<!DOCTYPE x [',
    '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
    ']>',
    '<!-- -- >',
    '<!-->',
    '<![endif]-->',
  ],
  ...['<script>', '</script>', '<style', '</style>', '<title>', '<textarea>', '<p title="a>b\n">'],
  // Character references and characters that break decoders, lines or JSON.
  ...['&#0;', '&#xD800;', '&#x110000;', '&amp;lt;', '&nbsp;', '&#150;', '&lt;p&gt;'],
  ...['\0', '\ufeff', '\u2028', '\u00a0', '\ud800', 'é', '🦔', '\r', '\r\n', '\n', '\t', ' '],
  // Elements of the readable text.
  ...['<p>', '</p>', '<br>', '<div>', '</div>', '<b style="font-weight:700">', '</b>', '<ul><li>'],
  ...['<table><tr><td>', '</td>', '</tr>', '</table>', '<td colspan="999999999">', '<span></span>'],
  // Inline XBRL.
  ...[
    '<ix:exclude>',
    '</ix:exclude>',
    '<ix:hidden>',
    '</ix:hidden>',
    '<ix:header>',
    '</ix:header>',
  ],
  ...[
    '<ix:nonNumeric',
    '</ix:nonNumeric>',
    '</ix:continuation>',
    '<ix:footnote>',
    '<ix:nonFraction>',
  ],
  '<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c-1" escape="true">',
  '<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c-9">no</ix:nonNumeric>',
  '<ix:continuation id="k" continuedAt="k">',
  ...[' continuedAt="k"', ' contextRef=""', ' name="cyd:"', ' id="c-1"', ' escape="false"'],
  ...[' xsi:nil="true"', ' target="t"', ' format="ixt:fixed-true"', ' xmlns:ix="u"', ' xmlns="u"'],
  ...[' xmlns:cyd="http://example.com/"', '<p xmlns:cyd="http://xbrl.sec.gov/cyd/2024">'],
  ...[
    '<xbrli:context id="c-1">',
    '</xbrli:context>',
    '<context id="c-1">',
    '</context>',
    '<xbrl>',
    '</xbrl>',
  ],
  '<cyd:CybersecurityRiskRoleOfManagementTextBlock contextRef="c-1">',
  // Viewer pages and their dumps.
  ...[
    '|',
    '\n|\n',
    '\n|\n|\n',
    '|X\n- Definition\n',
    '\n| | |\n',
    '|---|---|\n',
    '\\|',
    '[Text Block]',
  ],
  ...[
    '\nCybersecurity Risk Role of Management [Text Block] ',
    '\n|12 Months Ended\nDec. 31, 2024\n',
  ],
  ...[
    'onclick="top.Show.showAR( this, \'defref_cyd_X\', window );"',
    '<tr class="rh">',
    '<th class="th">',
  ],
  // Submissions and tables.
  ...[
    '\n<DOCUMENT>\n',
    '\n</DOCUMENT>\n',
    '\n<TEXT>\n',
    '\n</TEXT>\n',
    '\n<XBRL>\n',
    '\n</XBRL>\n',
  ],
  ...['\n<TYPE>XML\n', '\n<FILENAME>R1.htm\n', '</SEC-HEADER>', '\nbegin 644 a.zip\n', '\nend\n'],
  ...['\tcyd/2024\t', '\t\t\t\t', '"', '""', '"\n', '\n0009999901-26-000012\t'],
  // Signatures of archives.
  ...['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '\u001f\u008b\u0008'],
];

/** What a terminal, a log, a workflow, a spreadsheet or a browser obeys. */
export const commands: readonly string[] = [
  ...['\u001b[31m', '\u009b2J', '\u001b]0;x\u0007', '\u0085', '\u007f', '&#27;[1m', '&#x9b;2J'],
  ...[
    '\u202e',
    '\u2066',
    '\u200e',
    '\u061c',
    '&#x202e;',
    '&#8294;',
    '&lrm;',
    '\u{e0041}',
    '&#xe0041;',
  ],
  ...['\n::add-mask::x\n', '\r::error::x', '##[error]', '&#10;::error::x', '<p>::error::x</p>'],
  ...[
    '=1+1',
    '\u200b=1+1',
    '\t@SUM(A1)',
    ';=1+1',
    '"x"',
    "',",
    '<img src=x onerror=y>',
    '](x)',
    '`',
  ],
];
