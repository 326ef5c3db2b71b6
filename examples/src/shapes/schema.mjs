/** The taxonomy extension of a filing (`.xsd`), as small as it can be: it only imports. */

export function schema({ title, prefix, namespaces }) {
  const own = namespaces[prefix];
  const imports = ['cyd', 'dei'].map((one) => {
    const [year] = namespaces[one].split('/').slice(-1);
    return `  <xs:import namespace="${namespaces[one]}" schemaLocation="https://xbrl.sec.gov/${one}/${year}/${one}-${year}.xsd"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Taxonomy extension ${title}.xsd of an invented company. -->
<xs:schema targetNamespace="${own}" elementFormDefault="qualified" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:${prefix}="${own}">
${imports.join('\n')}
</xs:schema>
`;
}
